/// What one session's event holds, for the comparison with libical used from C as its examples do.
typedef struct {
    const char *uid, *summary, *description, *location, *url, *categories, *color, *zone;
    int start[5], end[5], created[6], changed[6];
    double latitude, longitude;
    int has_position, sequence, is_cancelled, is_busy;
} plain_event;

/// A calendar of the events as text; the caller frees it. `head` is a calendar with its properties and zone.
char *plain_calendar(const char *head, const plain_event *events, int count);
