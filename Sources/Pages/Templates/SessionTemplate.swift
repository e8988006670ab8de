/// One session: what, when, where, for whom, and how to book.
let sessionTemplate = """
    {{> top}}
    <p class="back"><a href="{{chrome.home}}">{{back}}</a></p>
    <article class="{{styleClass}}">
    <p><span class="kind">{{kind}}</span></p>
    <h1>{{title}}</h1>
    {{#cancelled}}
    <p class="note" role="status"><strong>{{.}}</strong></p>
    {{/cancelled}}
    <dl class="facts">
    {{#facts}}
    <div><dt>{{label}}</dt><dd>{{value}}</dd></div>
    {{/facts}}
    </dl>
    <p><a class="button" href="{{calendarAddress}}">{{calendar}}</a></p>
    {{#curriculum}}
    <section aria-labelledby="curriculum">
    <h2 id="curriculum">{{heading}}</h2>
    <ul class="standards">
    {{#standards}}
    <li><code>{{code}}</code> <span>{{topic}}{{#.unconfirmed}} <small>{{.}}</small>{{/.unconfirmed}}</span></li>
    {{/standards}}
    </ul>
    </section>
    {{/curriculum}}
    {{#booking}}
    <section aria-labelledby="booking">
    <h2 id="booking">{{heading}}</h2>
    {{#sentences}}
    <p>{{.}}</p>
    {{/sentences}}
    <p>{{commandLead}}</p>
    <pre tabindex="0" aria-label="{{commandLabel}}"><code>{{command}}</code></pre>
    <p>{{desk}}</p>
    </section>
    {{/booking}}
    </article>
    {{> bottom}}
    """
