/// The timetable of a term as one file.
let reportTemplate = """
    <!DOCTYPE html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{title}}</title>
    <style>{{> report-style}}</style>
    </head>
    <body class="{{form}}">
    <a class="skip" href="#main">{{words.skip}}</a>
    <header>
    {{#other}}
    <p class="switch"><a href="{{address}}" lang="{{language}}" hreflang="{{language}}">{{name}}</a></p>
    {{/other}}
    <p class="museum">{{museum}}</p>
    <h1>{{term}}</h1>
    <p>{{span}}</p>
    <dl class="facts">
    {{#facts}}
    <div><dt>{{label}}</dt><dd>{{value}}</dd></div>
    {{/facts}}
    </dl>
    <p class="origin">{{origin}}</p>
    <ul class="legend" aria-label="{{words.kinds}}">
    {{#legend}}
    <li class="{{styleClass}}"><i>{{mark}}</i> {{name}}</li>
    {{/legend}}
    </ul>
    <nav aria-label="{{words.contents}}">
    <ul class="sections">{{#subjects}}<li><a href="#{{id}}">{{title}}</a></li>{{/subjects}}<li><a href="#loads">{{words.loads}}</a></li><li><a href="#spread">{{words.spread}}</a></li><li><a href="#costs">{{words.costs}}</a></li>{{#energy}}<li><a href="#energy">{{words.energy}}</a></li>{{/energy}}<li><a href="#unplaced">{{words.unplaced}}</a></li></ul>
    <ol class="weeks">
    {{#weeks}}
    <li><a href="#{{anchor}}">{{short}}</a></li>
    {{/weeks}}
    </ol>
    </nav>
    <p class="day-note screen">{{words.toPrint}}</p>
    </header>
    <main id="main" tabindex="-1">
    {{#empty}}
    <p class="empty">{{.}}</p>
    {{/empty}}
    {{#weeks}}
    {{> week}}
    {{/weeks}}
    {{#subjects}}
    {{> grids}}
    {{/subjects}}
    {{> loads}}
    {{> spread}}
    {{> costs}}
    {{> energy}}
    {{> unplaced}}
    </main>
    </body>
    </html>

    """
