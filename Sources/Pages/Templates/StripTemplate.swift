/// One day: rooms as rows, the hours from left to right.
let stripTemplate = """
    <section class="day"><h3>{{heading}}{{#.note}} <small>{{.}}</small>{{/.note}}</h3>
    <div class="scroll" tabindex="0" role="region" aria-label="{{heading}}"><div class="strip" style="--hours:{{hours}}">
    <div class="row head" aria-hidden="true"><span class="room"></span><div class="lane">{{#marks}}<span style="left:{{left}}%">{{label}}</span>{{/marks}}</div></div>
    {{#rows}}
    <div class="row"><span class="room">{{name}}</span><ul class="lane" style="--lanes:{{lanes}}">{{#blocks}}<li class="{{block.styleClass}}" style="left:{{left}}%;width:{{width}}%;--lane:{{lane}}" title="{{block.detail}}"><b>{{block.time}}</b> <i>{{block.mark}}</i> {{block.title}}{{#block.people}} <span>{{.}}</span>{{/block.people}}</li>{{/blocks}}</ul></div>
    {{/rows}}
    </div></div></section>

    """
