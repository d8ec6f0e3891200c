// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/odttext.h"

#include "assembling/documentlimits.h"
#include "reading/listnumber.h"
#include "reading/notemarks.h"
#include "text/characters.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace PlanLens {

namespace {

constexpr QChar lineBreak(QChar::LineSeparator);
constexpr int mostRepeated = 1000;

void lose(FlowParagraph &paragraph, ProblemKind kind, const QString &text)
{
    if (!text.trimmed().isEmpty())
        paragraph.losses.append({kind, text.trimmed()});
}

/// Makes losses of all that stands in a part which is not shown, tables as well.
void loseAll(FlowParagraph &paragraph, const FlowItems &items)
{
    for (const FlowItem &item : items) {
        lose(paragraph, ProblemKind::HiddenText, item.paragraph.text);
        paragraph.losses += item.paragraph.losses;
        for (const FlowRow &row : item.rows) {
            for (const FlowCell &cell : row.cells)
                loseAll(paragraph, cell.items);
        }
    }
}

/// What counts as a picture where nothing is written in it.
bool isPicture(QStringView name)
{
    return name == u"frame" || name == u"custom-shape" || name == u"g";
}

/// A picture, or a line or figure that is drawn.
bool isDrawing(QStringView name)
{
    static constexpr QStringView others[] = {
        u"rect", u"ellipse", u"circle",  u"polygon", u"regular-polygon", u"polyline",
        u"path", u"line",    u"caption", u"measure", u"connector"};
    return isPicture(name) ||
           std::find(std::begin(others), std::end(others), name) != std::end(others);
}

/// Adds what another paragraph has besides its text.
void takeOver(FlowParagraph &paragraph, const FlowParagraph &part)
{
    paragraph.pictures += part.pictures;
    paragraph.noteMarks += part.noteMarks;
    paragraph.losses += part.losses;
}

} // namespace

FlowItems OdtText::read()
{
    FlowItems items;
    m_walk.each([&] { readBlock(items); });
    return items;
}

void OdtText::readBlock(FlowItems &items)
{
    const QStringView name = m_walk.name();
    if (name == u"p") {
        readParagraph(items, 0);
    } else if (name == u"h") {
        readParagraph(items, std::max(1, m_walk.number(u"outline-level", 1)));
    } else if (name == u"list") {
        readList(items);
    } else if (name == u"table") {
        readTable(items);
    } else if (name == u"section" || name == u"numbered-paragraph") {
        const bool hidden = m_walk.attribute(u"display") == u"none";
        FlowItems inner;
        m_walk.each([&] { readBlock(inner); });
        if (hidden) {
            FlowItem lost;
            loseAll(lost.paragraph, inner);
            inner.clear();
            inner.push_back(std::move(lost));
        }
        std::move(inner.begin(), inner.end(), std::back_inserter(items));
    } else if (name == u"table-of-content") {
        FlowItem item;
        item.paragraph.losses.append({ProblemKind::ContentsSkipped, {}});
        items.push_back(std::move(item));
        m_walk.skip();
    } else if (isDrawing(name)) {
        FlowItem anchor;
        FlowItems after;
        readFrame(anchor.paragraph, after);
        items.push_back(std::move(anchor));
        std::move(after.begin(), after.end(), std::back_inserter(items));
    } else {
        m_walk.skip(); // declarations, forms, deleted text
    }
}

void OdtText::readParagraph(FlowItems &items, int level)
{
    ++m_counts.paragraphs;
    checkParagraphs(m_counts.paragraphs, int(m_counts.paragraphs));
    const QString style = m_walk.attribute(u"style-name");
    FlowItem item;
    FlowItems after;
    item.paragraph.styleLevel = level;
    item.paragraph.titleStyle = m_styles.isTitle(style);
    item.paragraph.indented = m_styles.isIndented(style);
    const QString label = nextLabel(style);
    countText(label.size());
    readInline(item.paragraph, after);
    QString &text = item.paragraph.text;
    while (text.endsWith(u' '))
        text.chop(1);
    if (m_styles.isHidden(style))
        lose(item.paragraph, ProblemKind::HiddenText, std::exchange(text, {}));
    else if (!text.isEmpty())
        text.prepend(label);
    items.push_back(std::move(item));
    std::move(after.begin(), after.end(), std::back_inserter(items));
}

void OdtText::readInline(FlowParagraph &paragraph, FlowItems &after)
{
    m_walk.eachPiece([&] {
        const QString text = m_walk.text();
        if (!text.isNull())
            addText(paragraph, text);
        else
            readPiece(paragraph, after);
    });
}

void OdtText::readPiece(FlowParagraph &paragraph, FlowItems &after)
{
    const QStringView name = m_walk.name();
    if (name == u"span")
        readSpan(paragraph, after);
    else if (name == u"s" || name == u"tab" || name == u"line-break")
        readSign(paragraph);
    else if (name == u"note")
        readNote(paragraph, after);
    else if (isDrawing(name))
        readFrame(paragraph, after);
    else if (name == u"hidden-text" || name == u"hidden-paragraph")
        readHidden(paragraph);
    else if (name == u"annotation" || name == u"page-number" || name == u"page-count" ||
             name == u"ruby-text")
        m_walk.skip();
    else
        readInline(paragraph, after); // links, fields, what only wraps
}

void OdtText::readSpan(FlowParagraph &paragraph, FlowItems &after)
{
    const QString style = m_walk.attribute(u"style-name");
    const bool lost = m_styles.isStruck(style) || m_styles.isHidden(style);
    if (!lost && !m_styles.isRaised(style)) {
        readInline(paragraph, after);
        return;
    }
    FlowParagraph part;
    readInline(part, after);
    takeOver(paragraph, part);
    if (lost)
        lose(paragraph, ProblemKind::HiddenText, part.text);
    else if (isNoteMark(part.text, paragraph.text))
        ++paragraph.noteMarks;
    else
        paragraph.text += raisedDigits(part.text);
}

void OdtText::readSign(FlowParagraph &paragraph)
{
    const QStringView name = m_walk.name();
    QString signs(name == u"tab" ? QChar(u'\t') : lineBreak);
    if (name == u"s")
        signs = QString(std::clamp(m_walk.number(u"c", 1), 1, mostRepeated), u' ');
    countText(signs.size());
    paragraph.text += signs;
    m_walk.skip();
}

void OdtText::readHidden(FlowParagraph &paragraph)
{
    const QString text = m_walk.readText();
    countText(text.size());
    lose(paragraph, ProblemKind::HiddenText, text);
}

void OdtText::readNote(FlowParagraph &paragraph, FlowItems &after)
{
    ++paragraph.noteMarks;
    m_walk.each([&] {
        if (m_walk.name() != u"note-body") {
            m_walk.skip();
            return;
        }
        const std::size_t before = after.size();
        const auto list = std::exchange(m_list, std::nullopt);
        m_walk.each([&] { readBlock(after); });
        m_list = list;
        for (std::size_t i = before; i < after.size(); ++i)
            after[i].paragraph.note = true;
    });
}

void OdtText::readFrame(FlowParagraph &paragraph, FlowItems &after)
{
    const bool picture = isPicture(m_walk.name());
    bool text = false;
    const auto list = std::exchange(m_list, std::nullopt);
    m_walk.each([&] {
        const QStringView name = m_walk.name();
        if (name == u"text-box" || name == u"p") {
            text = true;
            name == u"p" ? readParagraph(after, 0) : readBox(after);
        } else if (isDrawing(name)) {
            text = true;
            readFrame(paragraph, after);
        } else {
            m_walk.skip();
        }
    });
    m_list = list;
    paragraph.pictures += picture && !text;
}

void OdtText::readBox(FlowItems &after)
{
    const std::size_t before = after.size();
    m_walk.each([&] { readBlock(after); });
    for (std::size_t i = before; i < after.size(); ++i)
        after[i].paragraph.boxed = true;
}

/// Runs of blanks are one blank; more of them are elements of their own.
void OdtText::addText(FlowParagraph &paragraph, const QString &text)
{
    countText(text.size());
    for (const QChar c : text) {
        const bool blank = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
        if (!blank)
            paragraph.text += isInlineBreak(c) ? lineBreak : c;
        else if (!paragraph.text.isEmpty() && paragraph.text.back() != u' ')
            paragraph.text += u' ';
    }
}

// Lists

void OdtText::readList(FlowItems &items)
{
    const auto around = m_list;
    List list;
    list.style = m_walk.attribute(u"style-name");
    list.level = around ? around->level + 1 : 1;
    if (list.style.isEmpty() && around)
        list.style = around->style;
    const bool goesOn = m_walk.attribute(u"continue-numbering") == u"true" ||
                        !m_walk.attribute(u"continue-list").isEmpty();
    if (!goesOn && list.level == 1)
        m_counters.remove(list.style);
    m_list = list;
    m_walk.each([&] {
        if (m_walk.name() == u"list-item" || m_walk.name() == u"list-header")
            readItem(items);
        else
            m_walk.skip();
    });
    m_list = around;
}

void OdtText::readItem(FlowItems &items)
{
    m_list->itemBegins = m_walk.name() == u"list-item";
    if (const int start = m_walk.number(u"start-value", -1); start >= 0)
        m_counters[m_list->style][m_list->level] = start - 1;
    m_walk.each([&] { readBlock(items); });
}

/// The number that the list puts in front of the paragraph that begins an item.
QString OdtText::nextLabel(const QString &style)
{
    if (!m_list || !std::exchange(m_list->itemBegins, false))
        return {};
    QString name = m_list->style;
    if (name.isEmpty())
        name = m_styles.listOf(style);
    const OdfListLevel *level = m_styles.level(name, m_list->level);
    if (!level)
        return {};
    Counters &counters = m_counters[m_list->style];
    int &count = counters.contains(m_list->level) ? counters[m_list->level]
                                                  : counters[m_list->level] = level->start - 1;
    ++count;
    while (counters.lastKey() > m_list->level)
        counters.remove(counters.lastKey());
    if (!level->numbered)
        return {};
    QStringList numbers;
    for (int i = std::max(1, m_list->level - level->shown + 1); i <= m_list->level; ++i) {
        const OdfListLevel *shown = m_styles.level(name, i);
        numbers.append(listNumber(counters.value(i, 1), shown ? shown->format : QString()));
    }
    return level->prefix + numbers.join(u'.') + level->suffix;
}

// Tables

void OdtText::readTable(FlowItems &items)
{
    FlowItem table;
    const auto list = std::exchange(m_list, std::nullopt);
    readRows(table, false);
    m_list = list;
    if (table.isTable())
        items.push_back(std::move(table));
}

void OdtText::readRows(FlowItem &table, bool header)
{
    m_walk.each([&] {
        const QStringView name = m_walk.name();
        if (name == u"table-row")
            readRow(table, header);
        else if (name == u"table-header-rows" || name == u"table-rows" ||
                 name == u"table-row-group")
            readRows(table, header || name == u"table-header-rows");
        else
            m_walk.skip();
    });
}

void OdtText::readRow(FlowItem &table, bool header)
{
    FlowRow row;
    row.header = header;
    const Counts before = m_counts;
    const int repeated = std::clamp(m_walk.number(u"number-rows-repeated", 1), 1, mostRepeated);
    m_walk.each([&] {
        if (m_walk.name() != u"table-cell") {
            m_walk.skip(); // covered by a merged one
            return;
        }
        const int times = std::clamp(m_walk.number(u"number-columns-repeated", 1), 1, mostRepeated);
        const Counts beforeCell = m_counts;
        const FlowCell cell = readCell();
        ++m_counts.cells;
        countCopies(beforeCell, times);
        row.cells.insert(row.cells.end(), std::size_t(times), cell);
    });
    countCopies(before, repeated);
    table.rows.insert(table.rows.end(), std::size_t(repeated), row);
}

FlowCell OdtText::readCell()
{
    FlowCell cell;
    cell.rowSpan = std::clamp(m_walk.number(u"number-rows-spanned", 1), 1, mostRepeated);
    cell.columnSpan = std::clamp(m_walk.number(u"number-columns-spanned", 1), 1, mostRepeated);
    m_walk.each([&] { readBlock(cell.items); });
    return cell;
}

// What is counted

void OdtText::countText(qsizetype length)
{
    m_counts.length += length;
    checkText(m_counts.length);
}

/// Counts what was read since `before` as often as it stands there: copies hold all that is nested
/// in them. Called before they are made.
void OdtText::countCopies(const Counts &before, int copies)
{
    const qsizetype more = copies - 1;
    m_counts.length += more * (m_counts.length - before.length);
    m_counts.paragraphs += more * (m_counts.paragraphs - before.paragraphs);
    m_counts.cells += more * (m_counts.cells - before.cells);
    const int line = int(std::min(m_counts.paragraphs, mostParagraphs));
    checkText(m_counts.length);
    checkParagraphs(m_counts.paragraphs, line);
    checkCells(m_counts.cells, line);
}

} // namespace PlanLens
