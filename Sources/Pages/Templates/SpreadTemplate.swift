/// Programmes by weeks.
let spreadTemplate = """
    <section id="spread"><h2>{{words.spread}}</h2>
    {{#spread}}
    <div class="scroll" tabindex="0" role="region" aria-label="{{words.spread}}"><table class="heat">
    <thead><tr><th scope="col">{{programme}}</th>{{#weeks}}<th scope="col">{{.}}</th>{{/weeks}}<th scope="col">{{total}}</th></tr></thead>
    <tbody>
    {{#rows}}
    <tr><th scope="row" class="{{styleClass}}"><i>{{mark}}</i> {{name}}</th>{{#counts}}<td class="s{{shade}}">{{#.number}}{{.}}{{/.number}}</td>{{/counts}}<td>{{total}}</td></tr>
    {{/rows}}
    </tbody></table></div>
    {{/spread}}
    {{^spread}}
    <p class="empty">{{words.none}}</p>
    {{/spread}}
    </section>

    """
