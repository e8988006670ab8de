/// For how long each zone is conditioned, and what that costs.
let energyTemplate = """
    {{#energy}}
    <section id="energy"><h2>{{words.energy}}</h2>
    <div class="scroll" tabindex="0" role="region" aria-label="{{words.energy}}"><table class="costs energy">
    <thead><tr><th scope="col">{{zone}}</th><th scope="col">{{hours}}</th>{{#kilowattHours}}<th scope="col">{{.}}</th>{{/kilowattHours}}<th scope="col">{{money}}</th>{{#before}}<th scope="col">{{hours}}</th><th scope="col">{{money}}</th><th scope="col">{{change}}</th>{{/before}}<td></td></tr></thead>
    <tbody>
    {{#lines}}
    <tr>{{> energy-line}}<td><span class="track"><span class="bar" style="width:{{percent}}%"></span></span></td></tr>
    {{/lines}}
    </tbody>
    <tfoot>{{#total}}<tr>{{> energy-line}}<td></td></tr>{{/total}}</tfoot>
    </table></div>
    <p class="day-note">{{note}}</p>
    </section>
    {{/energy}}

    """

/// The cells of one zone or of all.
let energyLineTemplate =
    #"<th scope="row">{{name}}</th><td class="value">{{hours}}</td>{{#energy.kilowattHours}}<td class="value">{{kilowattHours}}</td>{{/energy.kilowattHours}}<td class="value">{{money}}</td>{{#before}}<td class="value">{{hours}}</td><td class="value">{{money}}</td><td class="value">{{change}}</td>{{/before}}"#
