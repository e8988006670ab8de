#include <libical/ical.h>
#include <string.h>

#include "plain.h"

static icaltimetype moment(const int *parts, int second, int is_utc) {
    icaltimetype time = icaltime_null_time();
    time.year = parts[0];
    time.month = parts[1];
    time.day = parts[2];
    time.hour = parts[3];
    time.minute = parts[4];
    time.second = second;
    if (is_utc) time.zone = icaltimezone_get_utc_timezone();
    return time;
}

static icalproperty *local(icalproperty *property, const char *zone) {
    icalproperty_add_parameter(property, icalparameter_new_tzid(zone));
    return property;
}

static icalcomponent *event(const plain_event *from) {
    icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    icalcomponent_add_property(event, icalproperty_new_uid(from->uid));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(moment(from->changed, from->changed[5], 1)));
    icalcomponent_add_property(event, icalproperty_new_created(moment(from->created, from->created[5], 1)));
    icalcomponent_add_property(event, icalproperty_new_lastmodified(moment(from->changed, from->changed[5], 1)));
    icalcomponent_add_property(event, icalproperty_new_sequence(from->sequence));
    icalcomponent_add_property(
        event, icalproperty_new_status(from->is_cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    icalcomponent_add_property(
        event, icalproperty_new_transp(from->is_busy ? ICAL_TRANSP_OPAQUE : ICAL_TRANSP_TRANSPARENT));
    icalcomponent_add_property(event, local(icalproperty_new_dtstart(moment(from->start, 0, 0)), from->zone));
    icalcomponent_add_property(event, local(icalproperty_new_dtend(moment(from->end, 0, 0)), from->zone));
    icalcomponent_add_property(event, icalproperty_new_summary(from->summary));
    if (from->description) icalcomponent_add_property(event, icalproperty_new_description(from->description));
    if (from->location) icalcomponent_add_property(event, icalproperty_new_location(from->location));
    if (from->has_position) {
        struct icalgeotype position = {from->latitude, from->longitude};
        icalcomponent_add_property(event, icalproperty_new_geo(position));
    }
    if (from->url) icalcomponent_add_property(event, icalproperty_new_url(from->url));
    if (from->categories) icalcomponent_add_property(event, icalproperty_new_categories(from->categories));
    if (from->color) icalcomponent_add_property(event, icalproperty_new_color(from->color));
    return event;
}

char *plain_calendar(const char *head, const plain_event *events, int count) {
    icalcomponent *calendar = icalparser_parse_string(head);
    for (int index = 0; index < count; index++) icalcomponent_add_component(calendar, event(&events[index]));
    char *text = icalcomponent_as_ical_string_r(calendar);
    icalcomponent_free(calendar);
    return text;
}
