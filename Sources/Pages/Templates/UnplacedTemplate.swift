/// What found no place, and why.
let unplacedTemplate = """
    <section id="unplaced"><h2>{{words.unplaced}}</h2>
    {{#unplaced}}
    <article class="{{styleClass}}"><h3><i>{{mark}}</i> {{title}} <small><code>{{id}}</code> {{meetings}}</small></h3>
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
