/// What found no place, and why.
let unplacedTemplate = """
    <section id="unplaced"><h2>{{words.unplaced}}</h2>
    {{#hasViolations}}
    <article class="broken"><h3>{{words.broken}}</h3>
    <ul>
    {{#violations}}
    <li>{{.}}</li>
    {{/violations}}
    </ul></article>
    {{/hasViolations}}
    {{#unplaced}}
    <article class="{{styleClass}}"><h3><i>{{mark}}</i> {{title}} <small>{{meetings}}</small></h3>
    <p class="ids">{{#ids}}<code>{{.}}</code> {{/ids}}</p>
    <ul>
    {{#reasons}}
    <li>{{.}}</li>
    {{/reasons}}
    </ul></article>
    {{/unplaced}}
    {{^unplaced}}
    <p class="empty">{{words.allPlaced}}</p>
    {{/unplaced}}
    </section>

    """
