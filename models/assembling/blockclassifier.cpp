// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembling/blockclassifier.h"

#include "assembling/celllooks.h"
#include "assembling/furniture.h"
#include "assembling/numbering.h"
#include "assembling/paragraphjoining.h"
#include "assembling/reportstarts.h"
#include "assembling/tablecontinuation.h"
#include "assembling/titlefinding.h"
#include "language/lexicon.h"
#include "language/numerals.h"
#include "language/unittable.h"
#include "report/headingtext.h"
#include "report/titleline.h"
#include "text/characters.h"
#include "text/oneof.h"
#include "text/stops.h"
#include "text/workpoint.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr int longestHeading = 50;
constexpr int longestUnnumberedHeading = 30;
constexpr int longestCaption = 70;
constexpr int longestImprint = 60;

/// What the paragraphs before make likely: after a note comes another note, if it looks like one.
enum class State { Body, Notes };

/// 完成工业投资230亿元: a figure, which no imprint tells; but 2022年1月印, 共印150份.
bool tellsFigure(QStringView text)
{
    static const WordTable counted = wordsOf("imprint-counter");
    for (auto number = scanNumber(text); number; number = scanNumber(text, number->unitStart())) {
        if (!number->unit.isEmpty())
            return true;
        const UnitWord *unit = UnitTable::shipped().startingAt(text, number->unitStart(), true);
        if (unit && unit->kind != UnitKind::Time && !counted.isWord(unit->text))
            return true;
    }
    return false;
}

/// Below the title a line can be about the report: （2023年）, 市统计局, 二〇二四年一月五日.
bool tellsOfReport(QStringView text)
{
    constexpr qsizetype yearAlone = 6; // 2021年度
    static const WordTable days = wordsOf({{0, "day-of-month"}, {0, "month"}});
    return text.size() <= yearAlone || isOneOf(text.front(), u"（(") || days.ending(text) ||
           isPageFurniture(text) || isMeetingLine(text) || endsAtGathering(text) ||
           isSalutation(text) || namesBody(text);
}

/// 1月6日: when a report was passed or printed, and no time that figures are of.
bool holdsDay(QStringView text)
{
    static const WordTable days = wordsOf("day-of-month");
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i - 1).isDigit() && days.startingAt(text, i))
            return true;
    }
    return false;
}

/// 附表：2024年主要预期目标, right above a table: it names that, also where the report has no
/// other text.
bool isCaptionBelowTitle(QStringView text)
{
    static const WordTable annexes = wordsOf("annex");
    return annexes.startingAt(text) ||
           (holdsColumnWord(text) && !tellsOfReport(text) && !holdsDay(text));
}

class Classifier
{
public:
    explicit Classifier(const QList<RawItem> &items)
        : m_items(items), m_title(findTitle(items)), m_styleOffset(styleOffset(items))
    {}

    QList<Block> run()
    {
        for (int i = 0; i < m_items.size(); ++i) {
            workPoint();
            if (i == m_title.first)
                addTitle();
            else if (i > m_title.first && i <= m_title.last)
                continue;
            else if (i < m_title.body && !isCaptionInFront(i))
                add(BlockKind::Front, m_items.at(i));
            else
                addBody(i);
        }
        markImprint();
        return m_blocks;
    }

private:
    /// How much deeper the document's styles count than its numbers do: some give the outermost
    /// style to the title.
    static int styleOffset(const QList<RawItem> &items)
    {
        for (const RawItem &item : items) {
            const Numbering numbering = headingNumbering(item.text.text());
            if (item.styleLevel > 0 && numbering)
                return item.styleLevel - numbering.level;
        }
        return 0;
    }

    void addTitle()
    {
        Block title;
        title.kind = BlockKind::Title;
        title.line = m_items.at(m_title.first).line;
        for (int i = m_title.first; i < m_title.last; ++i)
            title.text.append(m_items.at(i).text);
        const RawItem &last = m_items.at(m_title.last);
        const int length = int(lengthBeforeSession(last.text.text()));
        title.text.append(last.text.mid(0, length).trimmed());
        m_blocks.append(title);
        if (length < last.text.size()) {
            RawItem session = last;
            session.text = last.text.mid(length);
            add(BlockKind::Front, session);
        }
    }

    void addBody(int index)
    {
        const RawItem &item = m_items.at(index);
        if (item.kind == RawItem::Kind::Table) {
            addTable(item);
            return;
        }
        const QStringView text = item.text.text();
        if (startsBox(text)) {
            add(BlockKind::BoxTitle, item);
        } else if (item.note) {
            add(BlockKind::Note, item);
        } else if (item.boxed) {
            add(BlockKind::BoxText, item);
        } else if (startsNotes(text) || (m_state == State::Notes && isFurtherNote(text))) {
            add(BlockKind::Note, item);
            m_state = State::Notes;
            return;
        } else if (isCaption(index)) {
            add(BlockKind::Caption, item);
        } else {
            addParagraph(index);
        }
        m_state = State::Body;
    }

    static bool isFurtherNote(QStringView text)
    {
        return continuesNotes(text) || headingNumbering(text).level == 3;
    }

    void addTable(const RawItem &item)
    {
        Block block;
        block.kind = BlockKind::Table;
        block.line = item.line;
        block.table = item.table;
        int caption = int(m_blocks.size()) - 1;
        while (caption > 0 && m_blocks.at(caption).kind == BlockKind::Caption &&
               m_blocks.at(caption - 1).kind == BlockKind::Caption)
            --caption;
        if (caption >= 0 && m_blocks.at(caption).kind == BlockKind::Caption)
            block.table.captionBlock = caption;
        m_blocks.append(block);
        m_state = State::Body;
    }

    /// A short line without a full stop right before a table, and 单位：… between the two.
    bool isCaption(int index) const
    {
        const RawItem &item = m_items.at(index);
        const QStringView text = item.text.text();
        if (index + 1 >= m_items.size() || text.size() > longestCaption || text.endsWith(u'。') ||
            text.endsWith(u'，') || item.boxed)
            return false;
        const Numbering numbering = headingNumbering(text);
        if (numbering && numbering.level <= 2)
            return false;
        const RawItem &next = m_items.at(index + 1);
        if (next.kind == RawItem::Kind::Table)
            return true;
        const QStringView nextText = next.text.text();
        static const WordTable units = wordsOf("unit-line");
        const bool unitLine = units.startingAt(nextText) && nextText.size() < 20;
        return unitLine && index + 2 < m_items.size() &&
               m_items.at(index + 2).kind == RawItem::Kind::Table;
    }

    /// A table may stand before any text: its title is no line of the report's own.
    bool isCaptionInFront(int index) const
    {
        if (!isCaption(index))
            return false;
        const QStringView text = m_items.at(index).text.text();
        static const WordTable tails = wordsOf("head-tail"); // 各省产量情况表
        return holdsHeadWord(text) || namesTable(text) ||
               (m_title.first >= 0 && tails.ending(text)) ||
               (m_title.first >= 0 && index > m_title.last && isCaptionBelowTitle(text));
    }

    void addParagraph(int index)
    {
        const RawItem &item = m_items.at(index);
        const QStringView text = item.text.text();
        const Numbering numbering = headingNumbering(text);
        if (item.styleLevel > 0 && text.size() <= longestCaption) {
            addHeading(item,
                       numbering ? numbering.level : std::max(1, item.styleLevel - m_styleOffset));
            return;
        }
        if (numbering) {
            addNumbered(item, numbering);
        } else if (isUnnumberedHeading(index)) {
            addHeading(item, 1);
        } else {
            add(BlockKind::Paragraph, item);
        }
    }

    void addNumbered(const RawItem &item, const Numbering &numbering)
    {
        const QStringView text = item.text.text();
        const int length = runInHeadingLength(text);
        const bool whole =
            length == text.size() && (text.size() <= longestHeading || !text.contains(u'，'));
        if (whole) {
            addHeading(item, numbering.level);
            return;
        }
        add(BlockKind::Paragraph, item);
        if (length > 0 && length < text.size()) {
            m_blocks.last().level = numbering.level;
            m_blocks.last().headLength = length;
        }
    }

    void addHeading(const RawItem &item, int level)
    {
        add(BlockKind::Heading, item);
        m_blocks.last().level = level;
    }

    /// A short line without punctuation between paragraphs of text, or below 附件1.
    bool isUnnumberedHeading(int index) const
    {
        const QStringView text = m_items.at(index).text.text();
        const bool belowAnnex = !m_blocks.isEmpty() && m_blocks.last().kind == BlockKind::Heading &&
                                m_blocks.last().text.text().startsWith(u"附");
        const int longest = belowAnnex ? longestCaption : longestUnnumberedHeading;
        if (text.size() < 4 || text.size() > longest || endsSentence(text) ||
            isOneOf(text.back(), u"，、") || text.startsWith(u"附件"))
            return false;
        const bool plain = std::none_of(text.begin(), text.end(), [](QChar c) {
            return isColon(c) || isOneOf(c, Stops::sentence);
        });
        if (!plain || index + 1 >= m_items.size())
            return false;
        const RawItem &next = m_items.at(index + 1);
        const bool textFollows = next.kind == RawItem::Kind::Paragraph &&
                                 (next.text.size() > longest || headingNumbering(next.text.text()));
        return textFollows && (belowAnnex || !precededByOpenText());
    }

    bool precededByOpenText() const
    {
        return !m_blocks.isEmpty() && m_blocks.last().kind == BlockKind::Paragraph &&
               !endsSentence(m_blocks.last().text.text());
    }

    void add(BlockKind kind, const RawItem &item)
    {
        Block block;
        block.kind = kind;
        block.line = item.line;
        block.text = item.text;
        m_blocks.append(block);
    }

    /// Short lines without a full stop after the last paragraph: who printed it and when, or where
    /// the text goes on.
    void markImprint()
    {
        for (qsizetype i = m_blocks.size() - 1; i > 0; --i) {
            Block &block = m_blocks[i];
            const QString &text = block.text.text();
            const bool bracketed = text.startsWith(u'（') && text.endsWith(u'）');
            if (block.kind != BlockKind::Paragraph || block.headLength > 0 ||
                text.size() > longestImprint || (endsSentence(text) && !bracketed) ||
                (!bracketed && tellsFigure(text)))
                return;
            block.kind = BlockKind::End;
        }
    }

    const QList<RawItem> &m_items;
    TitlePlace m_title;
    int m_styleOffset = 0;
    QList<Block> m_blocks;
    State m_state = State::Body;
};

void append(QList<Block> &blocks, QList<Block> part)
{
    const int before = int(blocks.size());
    for (Block &block : part) {
        if (block.table.captionBlock >= 0)
            block.table.captionBlock += before;
    }
    blocks += part;
}

} // namespace

ClassifiedBlocks classifyBlocks(const QList<RawItem> &items)
{
    QList<RawItem> joined = items;
    ClassifiedBlocks result;
    result.furnitureLines = takeFurnitureOut(joined);
    result.joinedLines = joinContinuedTables(joined);
    result.joinedLines += joinBrokenParagraphs(joined);
    const QList<int> starts = reportStarts(joined);
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const qsizetype end = i + 1 < starts.size() ? starts.at(i + 1) : joined.size();
        const QList<RawItem> part = joined.mid(starts.at(i), end - starts.at(i));
        append(result.blocks, Classifier(part).run());
    }
    return result;
}

} // namespace PlanLens
