/// Something was not found, not understood, or cannot be shown now.
let errorTemplate = """
    {{> top}}
    <h1>{{heading}}</h1>
    <p>{{explanation}}</p>
    {{#faults}}
    <div class="note">
    <p><strong>{{problem}}</strong>{{#.place}} <code>{{.}}</code>{{/.place}}</p>
    <p>{{remedy}}</p>
    </div>
    {{/faults}}
    <p><a class="button" href="{{chrome.home}}">{{back}}</a></p>
    {{> bottom}}
    """
