/// What the plan costs, wish by wish.
let costsTemplate = """
    <section id="costs"><h2>{{words.costs}}</h2>
    {{#costs}}
    <table class="costs">
    <thead><tr><th scope="col">{{words.wish}}</th><th scope="col">{{words.cost}}</th><td></td></tr></thead>
    <tbody>
    {{#lines}}
    <tr><th scope="row">{{name}}{{#.constraint}} <small><code>{{.}}</code></small>{{/.constraint}}</th><td class="value">{{value}}</td><td><span class="track"><span class="bar" style="width:{{percent}}%"></span></span></td></tr>
    {{/lines}}
    </tbody>
    <tfoot><tr><th scope="row">{{words.total}}</th><td class="value">{{total}}</td><td></td></tr></tfoot>
    </table>
    {{/costs}}
    {{^costs}}
    <p class="empty">{{words.noCosts}}</p>
    {{/costs}}
    </section>

    """
