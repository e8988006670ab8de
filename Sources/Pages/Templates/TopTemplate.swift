/// From the document's start to the start of its main part.
let topTemplate = """
    <!DOCTYPE html>
    <html lang="{{chrome.language}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{chrome.title}}</title>
    <style>{{> style}}</style>
    </head>
    <body>
    <a class="skip" href="#main">{{chrome.skip}}</a>
    <header class="top">
    <p class="museum"><a href="{{chrome.home}}">{{chrome.museum}}</a></p>
    <p class="switch"><a href="{{chrome.otherAddress}}" lang="{{chrome.otherLanguage}}" hreflang="{{chrome.otherLanguage}}">{{chrome.otherName}}</a></p>
    </header>
    <main id="main" tabindex="-1">

    """
