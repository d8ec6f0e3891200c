// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkrules.h"
#include "language/lexicon.h"
#include "language/smallnumbers.h"
#include "language/wordtaking.h"
#include "text/characters.h"
#include "text/stops.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace PlanLens {

// 重点抓好以下十个方面的工作: so many sections follow.

namespace {

struct AnnouncedSectionsTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

/// How an ordinal in front of a section is written: （一）, 一、 or 1., 一是.
enum class OrdinalForm { Bracketed, Marked, Told };

struct SectionOrdinal
{
    int number = 0;
    OrdinalForm form = OrdinalForm::Marked;

    bool operator==(const SectionOrdinal &) const = default;
};

std::optional<SectionOrdinal> ordinalAtFront(QStringView text)
{
    text = text.trimmed();
    const bool bracketed = text.startsWith(u'（') || text.startsWith(u'(');
    qsizetype at = bracketed ? 1 : 0;
    const int number = smallNumberAt(text, at);
    if (number == 0 || at >= text.size())
        return std::nullopt;
    static const WordTable told = wordsOf("item-told");
    if (bracketed)
        return isOneOf(text.at(at), u"）)")
                   ? std::optional(SectionOrdinal{number, OrdinalForm::Bracketed})
                   : std::nullopt;
    if (told.startingAt(text, at))
        return SectionOrdinal{number, OrdinalForm::Told};
    return isOneOf(text.at(at), u"、.．")
               ? std::optional(SectionOrdinal{number, OrdinalForm::Marked})
               : std::nullopt;
}

/// A number of sections at the end of a paragraph.
struct Announcement
{
    int number = 0;
    int start = 0; ///< in the text of the block
    int end = 0;
};

/// 以下|十个方面的工作：, at the end of a text. Nothing where it stands in quotes, is a bound, or
/// something else is told behind it.
std::optional<Announcement> announcementAtEnd(QStringView text)
{
    constexpr qsizetype longestTail = 8;
    static const WordTable sections = wordsOf("section-counter");
    static const WordTable counters = wordsOf("item-counter");
    while (!text.isEmpty() && (isOneOf(text.back(), u"。：:") || text.back().isSpace()))
        text.chop(1);
    for (qsizetype end = text.size(); end > 0 && text.size() - end <= longestTail; --end) {
        const WordTable::Hit section = sections.endingAt(text, end);
        if (!section)
            continue;
        QStringView before = text.left(end - section.length);
        takeFromEnd(before, counters);
        qsizetype start = before.size();
        while (start > 0 && isSmallNumeral(before.at(start - 1)))
            --start;
        const int number = smallNumber(before.mid(start));
        const QStringView tail = text.mid(end);
        const bool alone = std::none_of(tail.begin(), tail.end(), [](QChar c) {
            return isOneOf(c, Stops::words) || c == u'”' || isSmallNumeral(c);
        });
        static const WordTable ordinals = wordsOf({{0, "rank-word"}, {0, "cleared"}}); // 前, 后
        const bool counts = !ordinals.endingAt(before, start) && !before.left(start).endsWith(u'“');
        if (number < 2 || !alone || !counts)
            return std::nullopt;
        return Announcement{number, int(start), int(text.size())};
    }
    return std::nullopt;
}

/// How many sections of one form follow a block, by their ordinals, up to a heading of a higher
/// level. Nothing where they do not begin with the first, or do not count on.
std::optional<int> sectionsBehind(const Report &report, int block)
{
    std::optional<SectionOrdinal> last;
    int level = 0;
    for (int i = block + 1; i < report.blocks.size(); ++i) {
        const Block &next = report.blocks.at(i);
        if (next.kind == BlockKind::Table)
            continue;
        const bool higher = next.isHeading() && (level == 0 || next.level < level);
        const auto ordinal = ordinalAtFront(next.text.text());
        if (!last) {
            if (!ordinal || ordinal->number != 1)
                return std::nullopt;
            level = next.level;
            last = ordinal;
            continue;
        }
        if (higher)
            break;
        if (!ordinal || ordinal->form != last->form)
            continue;
        if (ordinal->number != last->number + 1)
            return std::nullopt;
        last = ordinal;
    }
    return last ? std::optional(last->number) : std::nullopt;
}

} // namespace

void checkAnnouncedSections(const CheckContext &, const CheckedText &text, QList<Finding> &findings)
{
    const Report &report = text.report();
    for (int i = 0; i + 1 < report.blocks.size(); ++i) {
        const Block &block = report.blocks.at(i);
        if (block.kind != BlockKind::Paragraph)
            continue;
        const auto announced = announcementAtEnd(block.text.text());
        const auto found = announced ? sectionsBehind(report, i) : std::nullopt;
        if (!found || *found < 2)
            continue;
        const bool fits = *found == announced->number;
        Finding finding = text.finding(
            CheckRule::Tally, fits ? FindingResult::Consistent : FindingResult::Contradiction,
            fits ? AnnouncedSectionsTexts::tr("The text announces %1 sections, and as many follow.")
                       .arg(*found)
                 : AnnouncedSectionsTexts::tr("The text announces %1 sections; %2 follow.")
                       .arg(announced->number)
                       .arg(*found));
        Anchor anchor = report.anchor(i);
        anchor.start = announced->start;
        anchor.length = announced->end - announced->start;
        finding.evidence = {evidenceOf(report, anchor)};
        finding.figures = {{AnnouncedSectionsTexts::tr("stated"), double(announced->number)},
                           {AnnouncedSectionsTexts::tr("counted"), double(*found)}};
        findings.append(finding);
    }
}

} // namespace PlanLens
