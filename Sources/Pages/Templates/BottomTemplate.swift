/// From the end of the main part to the document's end.
let bottomTemplate = """
    </main>
    <footer class="bottom">
    <p>{{chrome.museum}}</p>
    {{#chrome.timeZone}}
    <p>{{.}}</p>
    {{/chrome.timeZone}}
    <nav aria-label="{{chrome.languages}}"><ul>
    {{#chrome.choices}}
    <li><a href="{{address}}" lang="{{language}}" hreflang="{{language}}"{{#isCurrent}} aria-current="true"{{/isCurrent}}>{{name}}</a></li>
    {{/chrome.choices}}
    </ul></nav>
    </footer>
    </body>
    </html>

    """
