import CalendarFeeds
import Foundation
import Testing

/// Each of the files that somebody broke in one way has that fault named, and the line at which a strict checker names it.
@Suite(.enabled(if: Shared.hasIcalFiles)) struct BrokenFilesTests {
    private static let folder = Shared.icalFiles.appending(path: "broken")

    private static let rules: [String: String] = [
        "lf_only_line": "line-end", "no_final_crlf": "last-line-end", "line_too_long": "line-length",
        "fold_in_character": "fold-in-character", "control_char": "control-character", "bare_cr": "bare-return",
        "bom": "byte-order-mark", "no_colon": "no-colon", "unquoted_param": "url", "unclosed_quote": "unclosed-quote",
        "bare_comma": "bare-comma", "bare_semicolon": "bare-semicolon", "wrong_escape": "wrong-escape",
        "trailing_backslash": "lone-backslash", "no_version": "version", "two_prodid": "product",
        "method_request": "method", "no_component": "no-component", "unbalanced_end": "misplaced",
        "prop_after_component": "after-component", "no_uid": "no-uid", "no_dtstamp": "no-dtstamp",
        "dtstamp_local": "not-utc", "no_dtstart": "no-dtstart", "dtend_and_duration": "end-twice",
        "no_end": "no-event-end", "end_before_start": "end-not-later", "end_other_type": "end-form",
        "impossible_date": "no-such-time", "date_without_value": "date-without-value", "duplicate_uid": "uid-twice",
        "duplicate_override": "uid-twice", "until_local": "until-utc", "until_date": "until-date",
        "until_and_count": "until-and-count", "dtstart_not_in_rule": "start-not-in-rule",
        "exdate_date": "exdate-form", "exdate_utc": "exdate-form", "rdate_floating": "rdate-form",
        "recurrence_id_utc": "recurrence-id-form", "recurrence_id_date": "recurrence-id-form",
        "missing_vtimezone": "no-vtimezone", "unused_vtimezone": "unused-vtimezone", "tzid_slash": "vendor-tzid",
        "tzid_freeassociation": "vendor-tzid", "tzid_windows": "windows-tzid", "wrong_offset": "vtimezone-offset",
        "old_us_rules": "vtimezone-offset", "negative_sequence": "sequence", "bad_status": "status",
        "refresh_no_value": "refresh-type", "names_differ": "names-differ", "organizer_plain": "calendar-address",
        "geo_comma": "geo", "geo_range": "geo-range", "url_no_scheme": "url", "url_raw_chinese": "url-encoding",
        "public_attendee": "public-attendee", "public_email": "public-mail", "public_email_param": "public-mail",
        "public_phone_landline": "public-phone", "public_phone_mobile": "public-phone",
        "public_phone_intl": "public-phone", "public_phone_886": "public-phone",
        "public_phone_fullwidth": "public-phone", "public_email_encoded": "public-mail",
        "public_tel_uri": "public-phone", "public_valarm": "public-alarm",
    ]

    @Test func namesTheFaultOfEveryFile() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter {
            $0.hasSuffix(".ics")
        }
        #expect(files.count == Self.rules.count)
        for file in files {
            let data = try Data(contentsOf: Self.folder.appending(path: file))
            let check = CalendarCheck(data, file: file, isPublic: file.hasPrefix("public_"))
            let rule = try #require(Self.rules[String(file.dropLast(4))], "\(file)")
            #expect(check.findings.contains { $0.rule == rule }, "\(file): \(check.findings.map(\.rule))")
            // Nothing else is a fault but what that one brings along.
            let others = Set(check.findings.filter { $0.weight == .fault }.map(\.rule)).subtracting([rule])
            #expect(
                others.isSubset(of: file == "unbalanced_end.ics" ? ["unbalanced-end", "observance"] : []),
                "\(file): \(others)")
        }
    }
}
