/// All grids of one subject, each folded under its name.
let gridsTemplate = """
    <section id="{{id}}" class="grids"><h2>{{title}}</h2>
    {{#grids}}
    <details class="grid"{{#isOpen}} open{{/isOpen}}><summary>{{name}} <small>{{detail}}</small></summary>
    <table style="--days:{{columns}}"><thead><tr><th scope="col">{{words.week}}</th>{{#weekdays}}<th scope="col">{{.}}</th>{{/weekdays}}</tr></thead><tbody>
    {{#weeks}}
    <tr><th scope="row">{{label}} <small>{{date}}</small></th>{{#cells}}<td>{{#.day}}<small>{{.}}</small>{{/.day}}{{#entries}}<p class="{{styleClass}}"><b>{{time}}</b> <i>{{mark}}</i>{{#.title}} {{.}}{{/.title}}{{#.with}} <span>{{.}}</span>{{/.with}}</p>{{/entries}}</td>{{/cells}}</tr>
    {{/weeks}}
    </tbody></table></details>
    {{/grids}}
    {{^grids}}
    <p class="empty">{{words.none}}</p>
    {{/grids}}
    </section>

    """
