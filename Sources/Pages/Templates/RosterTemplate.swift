/// All sessions of one room or of one instructor, week by week.
let rosterTemplate = """
    <details class="roster"><summary>{{name}} <small>{{detail}}</small></summary>
    <table>
    {{#weeks}}
    <tr><th scope="row">{{label}}</th><td>{{#entries}}<p class="{{styleClass}}"><b>{{day}} {{time}}</b> <i>{{mark}}</i> {{title}}{{#.with}} <span>{{.}}</span>{{/.with}}</p>{{/entries}}</td></tr>
    {{/weeks}}
    </table></details>

    """
