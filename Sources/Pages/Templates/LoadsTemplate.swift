/// How much is asked of everybody and every room.
let loadsTemplate = """
    <section id="loads"><h2>{{words.loads}}</h2>
    {{#loads}}
    <h3>{{heading}}</h3>
    <ul class="bars">
    {{#bars}}
    <li><span class="name">{{name}}</span><span class="track"><span class="bar" style="width:{{percent}}%"></span></span><span class="value">{{value}}</span></li>
    {{/bars}}
    </ul>
    {{/loads}}
    {{#unused}}
    <h3>{{heading}}</h3>
    <ul class="unused">{{#names}}<li>{{.}}</li>{{/names}}</ul>
    {{/unused}}
    {{^loads}}
    <p class="empty">{{words.none}}</p>
    {{/loads}}
    </section>

    """
