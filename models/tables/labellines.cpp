// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/labellines.h"

#include "figures/figureunits.h"
#include "figures/measures.h"
#include "figures/valuegrammar.h"
#include "heads/headwords.h"
#include "heads/tabletime.h"
#include "heads/titletext.h"
#include "language/lexicon.h"
#include "tables/rowname.h"
#include "tables/tablesurroundings.h"
#include "tables/tableunits.h"
#include "text/oneof.h"
#include "text/stops.h"
#include "text/workpoint.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace PlanLens {

namespace {

constexpr qsizetype longestLabel = 24;
constexpr qsizetype longestLine = 120;

bool isLineText(const Block &block)
{
    return block.kind == BlockKind::Paragraph || block.kind == BlockKind::BoxText ||
           block.kind == BlockKind::Heading;
}

/// A stretch of a block's text.
struct Piece
{
    int start = 0;
    int end = 0;
};

QList<Piece> piecesOf(QStringView text, Piece within, QStringView separators)
{
    QList<Piece> pieces;
    int start = within.start;
    for (int i = within.start; i <= within.end; ++i) {
        if (i < within.end && !separators.contains(text.at(i)))
            continue;
        if (i > start)
            pieces.append({start, i});
        start = i + 1;
    }
    return pieces;
}

/// A name that can stand before the colon: no clause and no number, and no property of a project.
bool isLabel(const RowName &label)
{
    const QString &name = label.name;
    return name.size() >= 2 && name.size() <= longestLabel &&
           std::none_of(name.begin(), name.end(),
                        [](QChar c) { return isOneOf(c, u"，、,；“”"); }) &&
           !holds(name, HeadWord::Project) && !holds(name, HeadWord::Remark);
}

qsizetype colonIn(QStringView words)
{
    const auto colon =
        std::find_if(words.begin(), words.end(), [](QChar c) { return c == u'：' || c == u':'; });
    return colon == words.end() ? -1 : colon - words.begin();
}

bool isOfWhich(const QString &label)
{
    static const WordTable words = wordsOf("of-which");
    return words.isWord(label.trimmed());
}

RowName labelOf(const QString &before)
{
    qsizetype start = 0;
    while (start < before.size() && isOneOf(before.at(start), u"•▪●■ "))
        ++start;
    const QString name = before.mid(start);
    return parseRowName(name.mid(ordinalLength(name)), false);
}

class LineReader
{
public:
    LineReader(const Report &report, int block, QList<Observation> &found)
        : m_report(report)
        , m_block(block)
        , m_text(report.blocks.at(block).text.text())
        , m_found(found)
    {}

    void run()
    {
        for (const Piece &line : printedLines()) {
            for (const Piece &sentence : piecesOf(m_text, line, Stops::sentenceOrLine))
                readSentence(sentence);
        }
    }

    /// Lines of a list that were taken for those of a paragraph, since none ends with a stop, are
    /// too long together; one by one they are not.
    bool isShort() const
    {
        const QList<Piece> lines = printedLines();
        return std::all_of(lines.begin(), lines.end(),
                           [](const Piece &line) { return line.end - line.start <= longestLine; });
    }

private:
    /// The text, parted where a line is printed that begins with a label.
    QList<Piece> printedLines() const
    {
        const MappedText &text = m_report.blocks.at(m_block).text;
        QList<Piece> lines;
        int start = 0;
        for (int i = 1; i < m_text.size(); ++i) {
            const int before = text.sourceOffset(i - 1);
            const QStringView between =
                QStringView(m_report.source()).mid(before, text.sourceOffset(i) - before);
            if (!between.contains(u'\n') || !(beginsWithLabel(i) || isClosing(i)))
                continue;
            lines.append({start, i});
            start = i;
        }
        lines.append({start, int(m_text.size())});
        return lines;
    }

    /// 特此公布。 below a list: a line of words, which ends the text.
    bool isClosing(int index) const
    {
        constexpr qsizetype least = 4;
        const QStringView rest = QStringView(m_text).mid(index);
        return rest.size() >= least && rest.indexOf(u'。') == rest.size() - 1 &&
               std::none_of(rest.begin(), rest.end(), [](QChar c) { return c.isDigit(); });
    }

    bool beginsWithLabel(int index) const
    {
        const QString words = m_text.mid(index, longestLabel + 12);
        const qsizetype colon = colonIn(words);
        return colon > 0 && isLabel(labelOf(words.left(colon)));
    }

    QString textOf(const Piece &piece) const
    {
        return m_text.mid(piece.start, piece.end - piece.start);
    }

    void readSentence(const Piece &sentence)
    {
        const QString words = textOf(sentence);
        auto at = int(colonIn(words));
        // 其中：第一产业：66亿元
        if (at > 0 && isOfWhich(words.left(at))) {
            const auto next = int(colonIn(QStringView(words).mid(at + 1)));
            at = next < 0 ? at : at + 1 + next;
        }
        if (at < 0)
            return;
        const RowName label = labelOf(words.left(at));
        if (!isLabel(label))
            return;
        const Piece rest{sentence.start + at + 1, sentence.end};
        bool first = true;
        std::optional<Role> role;
        for (const Piece &piece : piecesOf(m_text, rest, u"，,")) {
            if (!readPiece(label, piece, first, role))
                return;
            first = false;
        }
    }

    /// The words in front of a figure that say whether it is an aim: 计划420亿元, 完成418亿元.
    static std::optional<Role> roleOf(QString &words)
    {
        for (const auto &[word, role] : {std::pair(HeadWord::Target, Role::Target),
                                         std::pair(HeadWord::Actual, Role::Actual)}) {
            if (const auto hit = headWords(word).startingAt(words)) {
                words.remove(0, hit.length);
                return role;
            }
        }
        return std::nullopt;
    }

    /// The figure of the name, what was planned and reached of it, or after it its growth: 增长6%.
    /// A growth has the role of the figure before it.
    bool readPiece(const RowName &label, const Piece &piece, bool first, std::optional<Role> &role)
    {
        const QString unit = unitAsPrinted(label.unit);
        QString words = withoutCompared(textOf(piece).trimmed());
        const std::optional<Role> own = roleOf(words);
        const Value value = parseValue(words, {}, first || own ? unit : QString());
        if (!value.isNumeric() || !value.note.isEmpty() || (unit.isEmpty() && value.unit.isEmpty()))
            return false;
        const bool rate = rateUnit(value.unit, {}) == RateUnit::Percent;
        const bool grows = rate && holds(textOf(piece), HeadWord::Growth);
        if (!first && !grows && !own)
            return false;
        role = own ? own : role;
        Observation o = observationAt(piece, role);
        o.name = label.name;
        o.unit = value.unit.isEmpty() ? unit : unitAsPrinted(value.unit);
        o.value = value;
        o.value.unit.clear();
        o.measure = grows ? Measure::Growth : measureOf(o.name, o.unit);
        if (o.period.isValid())
            m_found.append(o);
        return true;
    }

    Observation observationAt(const Piece &piece, std::optional<Role> role) const
    {
        Observation o;
        o.origin = Origin::Prose;
        o.explanation.rule = "label-line";
        o.anchor = m_report.anchor(m_block);
        o.anchor.start = piece.start;
        o.anchor.length = piece.end - piece.start;
        o.line = m_report.line(o.anchor);
        o.printed = m_report.quote(o.anchor).trimmed();
        const HeaderContext context = sectionContext(m_report, m_block);
        const auto ruling = std::find_if(
            context.headings.begin(), context.headings.end(), [](const QString &heading) {
                return holds(heading, HeadWord::Actual) || holds(heading, HeadWord::Target);
            });
        const bool aim = ruling != context.headings.end() && !holds(*ruling, HeadWord::Actual);
        const Role ofSection = aim ? Role::Target : Role::Actual;
        o.role = aim ? Role::Target : role.value_or(Role::Actual); // 完成 among aims is one
        // A plan beside what was reached is that of the same year.
        o.period = TableTime(context).implied(ofSection).value_or(Period{});
        return o;
    }

    const Report &m_report;
    int m_block;
    const QString &m_text;
    QList<Observation> &m_found;
};

} // namespace

QList<Observation> readLabelLines(const Report &report)
{
    constexpr qsizetype fewestInFront = 3;
    constexpr qsizetype fewestAtEnd = 2;
    QList<Observation> found;
    QList<Observation> front; ///< above the first heading or sentence, where a page tells of itself
    QList<Observation> last;  ///< of the lines that the report ends with, which may be its imprint
    for (int block = 0; block < report.blocks.size(); ++block) {
        workPoint();
        const Block &candidate = report.blocks.at(block);
        QList<Observation> *into = candidate.kind == BlockKind::End     ? &last
                                   : candidate.kind == BlockKind::Front ? &front
                                   : isLineText(candidate)              ? &found
                                                                        : nullptr;
        if (!into || colonIn(candidate.text.text()) < 0)
            continue;
        if (LineReader reader(report, block, *into); reader.isShort())
            reader.run();
    }
    if (front.size() + found.size() >= fewestInFront)
        found = front + found;
    if (last.size() >= fewestAtEnd)
        found += last;
    return found;
}

} // namespace PlanLens
