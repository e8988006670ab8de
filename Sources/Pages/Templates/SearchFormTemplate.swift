/// The search as a form that works without scripts.
let searchFormTemplate = """
    <search><form action="{{form.action}}" method="get" aria-labelledby="search-title">
    <h2 id="search-title">{{form.heading}}</h2>
    <input type="hidden" name="lang" value="{{chrome.language}}">
    <p><label for="audience">{{form.audience}}</label>
    <select id="audience" name="audience">
    <option value="">{{form.anybody}}</option>
    {{#form.audiences}}
    <option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>
    {{/form.audiences}}
    </select></p>
    <p><label for="curriculum">{{form.curriculum}}</label>
    <input id="curriculum" name="curriculum" type="text" autocomplete="off" spellcheck="false" aria-describedby="curriculum-hint" value="{{form.values.curriculum}}">
    <small id="curriculum-hint">{{form.curriculumHint}}</small></p>
    <div class="pair">
    <p><label for="from">{{form.from}}</label>
    <input id="from" name="from" type="date" value="{{form.values.from}}"></p>
    <p><label for="to">{{form.to}}</label>
    <input id="to" name="to" type="date" value="{{form.values.to}}"></p>
    </div>
    <p><label for="people">{{form.people}}</label>
    <input id="people" name="people" type="number" min="1" max="10000" inputmode="numeric" value="{{form.values.people}}"></p>
    <p><button type="submit">{{form.search}}</button>{{#form.clear}} <a href="{{form.clearAddress}}">{{.}}</a>{{/form.clear}}</p>
    </form></search>

    """
