#!/usr/bin/env python3
"""Writes the invented people and schools of Examples/kaohsiung.

    python3 Examples/generate-kaohsiung.py            write instructors.csv and schools.csv
    python3 Examples/generate-kaohsiung.py --check    change nothing; exit 1 where a file would change

The same bytes at every run. Only the standard library is used. The other files of the folder are edited by hand.
Districts are real, with rounded road kilometres to the museum and a rounded remoteness; every person and every school is invented.
"""
import csv
import io
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "kaohsiung"

FAMILY_NAMES = ("陳 Chen,林 Lin,黃 Huang,張 Chang,李 Li,王 Wang,吳 Wu,劉 Liu,蔡 Tsai,楊 Yang,許 Hsu,鄭 Cheng,謝 Hsieh,郭 Kuo,洪 Hung,"
                "曾 Tseng,邱 Chiu,廖 Liao,賴 Lai,周 Chou").split(",")
GIVEN_NAMES = ("木棉 Kapok,鳳凰 Flame-tree,茄苳 Bishopwood,相思 Acacia,欒樹 Goldenrain,榕樹 Banyan,樟樹 Camphor,刺桐 Coral-tree,"
               "欖仁 Almond-tree,苦楝 Chinaberry").split(",")

# The hours in which the staff teach; the rest of their week is collection, exhibition and office work.
ROTATIONS = ["tue,thu 09:00-12:30;sat 09:00-17:00", "wed,fri 13:00-16:30;sun,holidays 09:00-16:00",
             "tue 09:00-16:30;sun 09:00-13:00", "wed 09:00-12:30;thu 13:00-16:30;sat 13:00-17:00"]
WEEKDAYS = ["tue,thu 09:00-12:30;fri 13:00-16:30", "wed-fri 09:00-12:30;tue 13:00-16:30", "tue-wed 09:00-16:30", "thu-fri 09:00-16:30"]
MORNINGS = ["tue,thu 09:00-12:00", "wed,fri 09:00-12:00;sun,holidays 10:00-16:00", "tue-wed 09:00-12:00;sat 13:00-16:00", "thu-fri 09:00-12:00;sun 13:00-16:00"]
WEEKENDS = ["sat-sun,holidays 09:00-17:00", "fri-sun,holidays 09:00-17:00"]
EVENINGS = ["tue,thu 09:00-16:30;fri-sat 13:00-21:30", "wed-thu 09:00-12:30;fri-sat 14:00-21:30;sun 09:00-13:00"]
# kind, how many, home site, skills of each in turn, availability of each in turn
TEAMS = [
    ("staff", 5, "south", ["chemistry:2;safety:2;training:2", "chemistry:2;safety:1;physics:1", "chemistry:2:2027-05-31;safety:2"], ROTATIONS),
    ("staff", 5, "south", ["physics:2;training:2", "physics:2;chemistry:1;safety:1", "physics:2;engineering:1"], ROTATIONS),
    ("staff", 3, "south", ["biology:2;safety:1", "biology:2;environment:1", "biology:2;earth:1;safety:1"], EVENINGS + ROTATIONS),
    ("staff", 4, "north", ["environment:2;training:1", "environment:2;disaster:1", "environment:1;earth:2"], ROTATIONS),
    ("staff", 3, "north", ["disaster:2;earth:1", "disaster:2:2027-04-30;environment:1", "disaster:2;training:1"], WEEKDAYS),
    ("staff", 5, "north", ["making:2;safety:2;judge:2", "making:2;engineering:2;judge:2", "mechanisms:2;engineering:2;safety:1"], ROTATIONS),
    ("staff", 3, "north", ["mechanisms:2;tour:1", "mechanisms:1;engineering:1;making:1;safety:1", "mechanisms:2;judge:2"], ROTATIONS),
    ("staff", 5, "south", ["computing:2;robotics:2", "computing:2;ai:2;online:1;seniors:2", "ai:2;computing:1;seniors:2"], ROTATIONS),
    ("staff", 6, "north", ["early-years:2", "early-years:2;drama:1", "early-years:2;reading:1"], MORNINGS),
    ("staff", 3, "south", ["stage:2;drama:2;event:2", "stage:2;event:2;drama:1"], WEEKENDS + ROTATIONS[:1]),
    ("staff", 3, "north", ["outreach:2;stage:1", "outreach:2;physics:1", "outreach:2;drama:2"], ["tue-thu 09:00-16:30", "wed-fri 09:00-16:30", "tue,thu-fri 09:00-16:30"]),
    ("staff", 2, "south", ["online:2;astronomy:1", "online:2;event:2"], ROTATIONS[1:]),
    ("staff", 2, "north", ["career:2;health:1;tour:2", "health:2;career:1;seniors:1"], WEEKDAYS[2:]),
    ("staff", 2, "south", ["reading:2;seniors:1", "reading:2;early-years:1"], ROTATIONS[:2]),
    ("partner", 2, "south", ["astronomy:2"], WEEKENDS[:1] + ["wed-thu 09:00-16:30;sun 09:00-17:00"]),
    ("partner", 2, "south", ["lecture:2"], WEEKENDS[:1]),
    ("partner", 2, "north", ["craft:2;making:1", "craft:1"], ["thu,sat 09:00-17:00", "fri,sun 09:00-17:00"]),
    ("partner", 1, "north", ["conservation:2"], ["tue 09:00-12:00"]),
    ("partner", 2, "south", ["robotics:2;judge:2"], WEEKENDS[:1]),
]
# how many, home site, skills, hours
VOLUNTEERS = [
    (26, "north", ["tour:1", "tour:2", "tour:1;event:1", "tour:1;safety:1"], 0),
    (12, "south", ["event:1", "event:1;drama:1", "event:1;stage:1", "event:1;safety:1"], 1),
    (12, "south", ["safety:1", "safety:1;chemistry:1", "safety:1;seniors:1", "safety:1:2027-05-15;event:1"], 0),
    (6, "north", ["early-years:1", "early-years:1;reading:1"], 2),
    (8, "north", ["outreach:1", "outreach:1;event:1", "outreach:1;tour:1"], 3),
    (6, "south", ["judge:1;safety:1", "judge:1;event:1"], 1),
]
HOURS_OF_VOLUNTEERS = [
    ["tue 09:00-12:30", "wed 09:00-12:30", "thu 09:00-12:30", "fri 09:00-12:30", "sat,holidays 09:00-17:00", "tue 12:30-16:30",
     "wed 12:30-16:30", "sun,holidays 09:00-17:00", "thu 12:30-16:30", "fri 12:30-16:30"],
    ["sat,holidays 09:00-17:00", "sun,holidays 09:00-17:00", "sat-sun 09:00-13:00", "sat-sun,holidays 13:00-17:00", "wed 09:00-16:30;sat 09:00-17:00"],
    ["tue,thu 09:00-12:00", "wed,fri 09:00-12:00"],
    ["tue,thu 09:00-16:00", "wed,fri 09:00-16:00", "wed-thu 09:00-16:00"],
]
STAFF_LANGUAGES = ["zh-Hant;en", "zh-Hant;nan", "zh-Hant;nan;en", "zh-Hant", "zh-Hant;hak"]
VOLUNTEER_LANGUAGES = ["zh-Hant;nan", "zh-Hant", "zh-Hant;nan;hak", "zh-Hant;en", "zh-Hant;nan", "zh-Hant;hak", "zh-Hant;tss", "zh-Hant;nan;en"]
LEAVE = ["", "2027-03-16..2027-03-19", "", "2027-04-13..2027-04-17", "", "2027-05-12..2027-05-16;2027-06-22", "", "2027-02-23..2027-02-26"]

# name, English, remoteness, kilometres, share of the schools
DISTRICTS = """
三民區 Sanmin 0 2 34|左營區 Zuoying 0 6 22|鼓山區 Gushan 0 6 16|鳳山區 Fengshan 0 8 34|苓雅區 Lingya 0 5 20|前鎮區 Qianzhen 0 8 22
新興區 Xinxing 0 4 8|前金區 Qianjin 0 4 5|鹽埕區 Yancheng 0 6 5|楠梓區 Nanzi 0 12 22|小港區 Xiaogang 0 14 20|旗津區 Qijin 0 12 6
仁武區 Renwu 0 10 12|大社區 Dashe 0 13 6|大寮區 Daliao 0 14 16|林園區 Linyuan 0 22 10|鳥松區 Niaosong 0 8 7|大樹區 Dashu 0 18 9
岡山區 Gangshan 0 23 14|橋頭區 Qiaotou 0 17 7|燕巢區 Yanchao 0 20 8|梓官區 Ziguan 0 19 6|彌陀區 Mituo 0 25 5|永安區 Yongan 0 28 5
湖內區 Hunei 0 33 6|路竹區 Luzhu 0 29 9|阿蓮區 Alian 0 30 6|茄萣區 Qieding 0 36 6|田寮區 Tianliao 1 32 4|旗山區 Qishan 0 34 10
美濃區 Meinong 0 40 10|內門區 Neimen 1 42 6|杉林區 Shanlin 1 46 6|六龜區 Liugui 1 60 7|甲仙區 Jiaxian 1 65 5|桃源區 Taoyuan 2 95 5
那瑪夏區 Namasia 2 100 4|茂林區 Maolin 2 62 4|屏東市 Pingtung 0 24 24|潮州鎮 Chaozhou 0 36 12|東港鎮 Donggang 0 38 10
恆春鎮 Hengchun 1 105 8|琉球鄉 Liuqiu 2 52 4|霧臺鄉 Wutai 2 60 3|三地門鄉 Sandimen 1 45 5|滿州鄉 Manzhou 2 115 4|枋寮鄉 Fangliao 1 55 6
歸仁區 Guiren 0 42 14|永康區 Yongkang 0 50 22|安平區 Anping 0 52 10|新化區 Xinhua 0 55 10|玉井區 Yujing 1 65 6|楠西區 Nanxi 1 75 5
臺東市 Taitung 1 165 14|大武鄉 Dawu 2 110 5|池上鄉 Chishang 2 215 5|蘭嶼鄉 Lanyu 2 250 4|綠島鄉 Lyudao 2 200 3
"""
SCHOOL_WORDS = ("晷影 Gnomon,星軌 Star-trail,潮汐 Tide,極光 Aurora,彗尾 Comet,月海 Lunar-sea,銀河 Galaxy,流星 Meteor,信風 Trade-wind,虹橋 Rainbow,"
                "雲瀑 Cloudfall,珊瑚 Coral,海燕 Petrel,螢火 Firefly,風車 Windmill,羅盤 Compass,燈塔 Lighthouse,貝殼 Seashell,琥珀 Amber,石英 Quartz,"
                "沙漏 Hourglass,稜鏡 Prism,風箏 Paper-kite,陀螺 Spinning-top").split(",")
# kind, Chinese and English word for it, how many of the 700
SCHOOL_KINDS = [("elementary", "國小", "Elementary School", 330), ("preschool", "幼兒園", "Preschool", 130),
                ("junior-high", "國中", "Junior High School", 110), ("senior-centre", "樂齡學習中心", "Senior Centre", 50),
                ("senior-high", "高中", "Senior High School", 45), ("other", "社區發展協會", "Community Association", 27),
                ("special", "特殊教育學校", "Special School", 8)]


def person(number):
    """The invented name of the person with a number from 0, in both languages."""
    family, given = FAMILY_NAMES[number % 20].split(), GIVEN_NAMES[(number // 20 + number) % 10].split()
    return f"{family[0]}{given[0]}（虛構）", f"{given[1]} {family[1]} (invented)"


def instructors():
    yield ["id", "name_zh-Hant", "name_en", "kind", "site", "skills", "languages", "availability", "away", "minutes_per_day",
           "sessions_per_day", "minutes_per_week", "rest_hours"]
    number = 0
    for kind, count, site, skills, hours in TEAMS:
        for member in range(count):
            languages = STAFF_LANGUAGES[(number + member) % len(STAFF_LANGUAGES)]
            yield [f"I{number + 1:03}", *person(number), kind, site, skills[member % len(skills)], languages,
                   hours[member % len(hours)], LEAVE[number % len(LEAVE)], 360, 4, 1500, 12]
            number += 1
    for count, site, skills, hours in VOLUNTEERS:
        for member in range(count):
            yield [f"V{number + 1:03}", *person(number), "volunteer", site, skills[member % len(skills)],
                   VOLUNTEER_LANGUAGES[(number * 3 + member // 4) % len(VOLUNTEER_LANGUAGES)],
                   HOURS_OF_VOLUNTEERS[hours][member % len(HOURS_OF_VOLUNTEERS[hours])], LEAVE[(number * 5) % len(LEAVE)], 180, 2, 540, 12]
            number += 1


def schools():
    yield ["id", "name_zh-Hant", "name_en", "kind", "district", "remoteness", "kilometres"]
    districts = [line.split() for line in DISTRICTS.replace("\n", "|").split("|") if line]
    # Each district as often as its share, spread evenly: a school goes to the district that is furthest behind.
    shares = [int(district[4]) for district in districts]
    used = {}
    number = 0
    for kind, chinese, english, count in SCHOOL_KINDS:
        given = [0] * len(districts)
        for _ in range(count):
            place = min(range(len(districts)), key=lambda index: ((given[index] + 0.5) / shares[index], index))
            given[place] += 1
            name, romanised, remoteness, kilometres, _ = districts[place]
            word = used.get((kind, place), place * 5 % len(SCHOOL_WORDS))
            used[kind, place] = word + 1
            zh, en = SCHOOL_WORDS[word % len(SCHOOL_WORDS)].split()
            number += 1
            yield [f"S{number:03}", f"{name[:-1]}{zh}{chinese}（範例）", f"{romanised} {en} {english} (example)", kind, name, remoteness,
                   int(kilometres) + (number * 7 % 5 if int(kilometres) > 5 else 0)]


def main(arguments):
    if arguments not in ([], ["--check"]):
        print(__doc__, file=sys.stderr)
        return 2
    stale = 0
    for name, lines in (("instructors.csv", instructors()), ("schools.csv", schools())):
        text = io.StringIO()
        csv.writer(text, lineterminator="\n").writerows(lines)
        path = FOLDER / name
        if path.exists() and path.read_text(encoding="utf-8") == text.getvalue():
            continue
        stale += 1
        if arguments:
            print(f"kaohsiung/{name} is not what the script writes; run python3 Examples/generate-kaohsiung.py", file=sys.stderr)
        else:
            path.write_text(text.getvalue(), encoding="utf-8")
            print(f"wrote kaohsiung/{name}")
    return 1 if arguments and stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
