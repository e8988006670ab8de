/// One week: a sheet of rooms by days, or its days as strips of rooms by hours.
let weekTemplate = """
    <section class="week" id="{{anchor}}"><h2>{{heading}} <small>{{count}}</small></h2>
    {{#notes}}
    <p class="day-note">{{.}}</p>
    {{/notes}}
    {{#sheet}}
    <div class="scroll" tabindex="0" role="region" aria-label="{{heading}}"><table class="sheet{{#isDense}} dense{{/isDense}}">
    <thead><tr><th scope="col">{{corner}}</th>{{#days}}<th scope="col">{{name}}{{#.note}}<small>{{.}}</small>{{/.note}}</th>{{/days}}</tr></thead>
    <tbody>
    {{#rows}}
    <tr><th scope="row">{{name}}{{#.site}}<small>{{.}}</small>{{/.site}}</th>{{#cells}}<td>{{#.day}}<small class="on">{{.}}</small>{{/.day}}{{#blocks}}<p class="{{styleClass}}"><b>{{start}}<span class="until">–{{end}}</span></b> <i title="{{kind}}">{{mark}}</i> {{title}}{{#.people}} <span>{{.}}</span>{{/.people}}</p>{{/blocks}}</td>{{/cells}}</tr>
    {{/rows}}
    </tbody></table></div>
    <details class="strips"><summary>{{words.strips}}</summary>
    {{#strips}}
    {{> strip}}
    {{/strips}}
    </details>
    {{/sheet}}
    {{^sheet}}
    {{#strips}}
    {{> strip}}
    {{/strips}}
    {{/sheet}}
    </section>

    """
