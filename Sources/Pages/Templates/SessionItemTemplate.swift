/// One session in a list.
let sessionItemTemplate = """
    <li class="{{styleClass}}"><p class="time"><time datetime="{{startISO}}">{{time}}</time></p>
    <div><h3><a href="{{address}}">{{title}}</a></h3>
    <p><span class="kind">{{kind}}</span> {{audience}} · {{place}}</p>
    <p class="terms"><span{{#isFull}} class="full"{{/isFull}}>{{places}}</span> · {{fee}}</p></div></li>

    """
