/// What is on, the search form and the calendars.
let startTemplate = """
    {{> top}}
    <div class="columns">
    <section class="list" aria-labelledby="sessions">
    <h1 id="sessions">{{heading}}</h1>
    {{#faults}}
    <div class="note" role="alert"><p><strong>{{.}}</strong></p></div>
    {{/faults}}
    {{#empty}}
    <p class="empty">{{.}}</p>
    {{/empty}}
    {{#days}}
    <h2><time datetime="{{iso}}">{{date}}</time></h2>
    <ul class="sessions">
    {{#sessions}}
    {{> session-item}}
    {{/sessions}}
    </ul>
    {{/days}}
    </section>
    <div class="side">
    {{> search-form}}
    {{#subscribe}}
    <section aria-labelledby="feeds">
    <h2 id="feeds">{{heading}}</h2>
    <p>{{explanation}}</p>
    <ul class="feeds">
    {{#feeds}}
    <li><a href="{{webcal}}">{{title}}</a><code>{{https}}</code></li>
    {{/feeds}}
    </ul>
    </section>
    {{/subscribe}}
    </div>
    </div>
    {{> bottom}}
    """
