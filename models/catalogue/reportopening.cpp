// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/reportopening.h"

#include "catalogue/placephrase.h"
#include "catalogue/titleyears.h"
#include "language/lexicon.h"
#include "report/reportkinds.h"
#include "report/titleline.h"
#include "text/characters.h"
#include "text/oneof.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr int openingParagraphs = 6;
constexpr qsizetype longestTitle = 120;

/// Whether a blank at `i` only sets the text: beside a Chinese character, or between single digits
/// (2 0 2 2). Between words it stays.
bool isSetting(const QString &text, qsizetype i)
{
    const QChar before = text[i - 1];
    const QChar after = text[i + 1];
    if (before.script() == QChar::Script_Han || after.script() == QChar::Script_Han)
        return true;
    const bool single = i < 2 || text[i - 2] == u' ';
    return single && isDigit(before) && isDigit(after);
}

QString setSolid(const QString &text)
{
    QString solid;
    const QString simple = text.simplified();
    for (qsizetype i = 0; i < simple.size(); ++i) {
        if (simple[i] != u' ' || !isSetting(simple, i))
            solid.append(simple[i]);
    }
    return solid;
}

/// What a line is the title of: a notice is about what it puts into force.
QString subjectIn(const QString &line)
{
    const QStringView subject = noticeSubject(line);
    return (subject.isNull() ? titleCore(line) : titleCore(subject)).toString();
}

QString titleIn(const QString &line)
{
    return givesItself(line) ? titleCore(line).toString() : subjectIn(line);
}

/// （2021年）, 2021年度: a year and nothing else.
bool isYearAlone(QStringView line)
{
    static const WordTable tails = wordsOf("title-time");
    const bool bracketed =
        line.size() > 2 && isOneOf(line.front(), u"（(") && isOneOf(line.back(), u"）)");
    const QStringView text = bracketed ? line.mid(1, line.size() - 2) : line;
    const QList<WrittenYear> years = yearsIn(text.toString());
    if (years.size() != 1 || years.front().start != 0)
        return false;
    const qsizetype sign = years.front().end - 1;
    return years.front().end == text.size() || tails.isWord(text.mid(sign));
}

/// Sessions stand before lines with a day alone, which may be that of printing.
void addFront(Opening &opening, const OpeningLine &line)
{
    const bool furniture = isPageFurniture(line.text);
    const bool day = sessionIn(line.text) && (!furniture || line.text.front().isDigit());
    static const WordTable reviews = wordsOf("review-heading");
    if (firstYear(line.text) && reviews.ending(line.text))
        opening.headings.append(line.text); // 2018年工作回顾 right below the title
    if (opening.yearLine.isEmpty() && opening.titleLine.block >= 0 && isYearAlone(line.text))
        opening.yearLine = line.text;
    else if (isMeetingLine(line.text))
        opening.session.prepend(line);
    else if (day)
        opening.session.append(line);
    else if (bareDayIn(line.text))
        opening.days += line.text + u'\n';
    else if (const qsizetype site = line.text.indexOf(u"www.", 0, Qt::CaseInsensitive); site > 0)
        opening.givers.append({line.text.left(site), line.block}); // 港务局 www.example.org
    else if (!furniture)
        opening.givers.append(line);
}

/// Of another year or place.
bool isAnother(const QString &title, const QString &first)
{
    return firstYear(title) &&
           (firstYear(title) != firstYear(first) || title.left(2) != first.left(2));
}

template <typename Is>
bool anyBelow(const Report &report, int block, Is is)
{
    constexpr int near = 3;
    const int last = std::min(block + near, int(report.blocks.size()) - 1);
    return std::any_of(report.blocks.begin() + block + 1, report.blocks.begin() + last + 1, is);
}

/// 乐土驿镇 of 乐土驿镇2023年度 and 2023年乐土驿镇.
QString withoutYear(const QString &text)
{
    const QList<WrittenYear> years = yearsIn(text);
    if (years.isEmpty())
        return text;
    const WrittenYear &year = years.front();
    const qsizetype more = timeAt(text, year.end - 1, false);
    return text.left(year.start) + text.mid(more > 0 ? year.end - 1 + more : year.end);
}

bool opensReport(const Block &block)
{
    return isSalutation(block.text.text()) || isMeetingLine(block.text.text());
}

/// Links to other reports are followed by none.
bool isText(const Block &block)
{
    constexpr int longLine = 30;
    return block.kind == BlockKind::Paragraph && block.text.size() > longLine;
}

bool canBeTitle(const QString &text)
{
    return text.size() <= longestTitle && endsLikeATitle(titleCore(text)) && !isSalutation(text) &&
           !isPageFurniture(text);
}

} // namespace

Opening openingOf(const Report &report)
{
    Opening opening;
    for (int i = 0; i < report.blocks.size(); ++i) {
        const Block &block = report.blocks.at(i);
        const auto line = [&] {
            return OpeningLine{setSolid(block.text.text()), i};
        };
        switch (block.kind) {
        case BlockKind::Title:
            if (opening.titleLine.block < 0)
                opening.titleLine = line();
            break;
        case BlockKind::Front:
            addFront(opening, line());
            break;
        case BlockKind::Heading:
            opening.headings.append(line().text);
            break;
        case BlockKind::Paragraph:
            if (opening.paragraphs.size() < openingParagraphs &&
                block.text.size() <= longestTitle && isMeetingLine(block.text.text()))
                opening.session.append(line());
            if (opening.paragraphs.size() < openingParagraphs)
                opening.paragraphs.append(line());
            break;
        case BlockKind::End:
            opening.givers.append(line());
            break;
        default:
            break;
        }
    }
    if (opening.titleLine.block < 0 && !opening.paragraphs.isEmpty() &&
        canBeTitle(opening.paragraphs.front().text))
        opening.titleLine = opening.paragraphs.front();
    opening.title = titleIn(opening.titleLine.text);
    opening.subject = subjectIn(opening.titleLine.text);
    const QString &line = opening.titleLine.text;
    const OpeningLine rest{line.mid(line.indexOf(opening.title) + opening.title.size()),
                           opening.titleLine.block};
    if (isMeetingLine(rest.text))
        opening.session.prepend(rest);
    if (!noticeSubject(opening.titleLine.text).isNull())
        opening.notice = opening.titleLine.text;
    return opening;
}

bool isOwnWorkReport(const QString &title, const QString &session, const Regions &regions)
{
    static const WordTable ends = wordsOf("work-report-end");
    static const WordTable congresses = wordsOf("people-congress");
    const WordTable::Hit end = ends.ending(title);
    if (!end || !congresses.occursIn(session))
        return false;
    const QString name = withoutYear(title.chopped(end.length));
    const QList<PlaceUnit> units = placePhraseAt(name, 0, regions);
    return !units.isEmpty() && units.back().end == name.size();
}

int secondReportIn(const Report &report, const Opening &first)
{
    static const WordTable communiques = wordsOf("communique");
    const ReportKind kind = kindOfTitle(QString(first.subject).remove(u' '));
    if (first.titleLine.block < 0 || kind == ReportKind::Other)
        return -1;
    for (int i = first.titleLine.block + 1; i < report.blocks.size(); ++i) {
        const Block &block = report.blocks.at(i);
        const bool line = block.kind == BlockKind::Heading || block.kind == BlockKind::Paragraph;
        if (!line || block.text.size() > longestTitle || block.headLength > 0)
            continue;
        const QString text = setSolid(block.text.text());
        const QString title = subjectIn(text);
        if (!canBeTitle(text) || title == first.subject || kindOfTitle(title) != kind)
            continue;
        const bool communique = kind == ReportKind::Communique && communiques.ending(title) &&
                                isAnother(title, first.subject) && anyBelow(report, i, isText);
        if (communique || anyBelow(report, i, opensReport))
            return i;
    }
    return -1;
}

} // namespace PlanLens
