// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentbuilder.h"

#include "report/headingtext.h"

#include <QRegularExpression>
#include <QSet>
#include <QTextCursor>
#include <QTextFrame>

#include <algorithm>
#include <cmath>

namespace PlanLens {

namespace {

/// Text as a document takes it: line and paragraph ends inside a block become breaks that are one
/// character each, and nothing else changes.
QString singleBlock(QString text)
{
    for (QChar &c : text) {
        switch (c.unicode()) {
        case u'\n':
        case u'\r':
        case QChar::ParagraphSeparator:
            c = QChar::LineSeparator;
            break;
        case 0xfdd0: // Qt's own marks for frames and cells
        case 0xfdd1:
        case QChar::Null:
            c = QChar::ReplacementCharacter;
            break;
        default:
            break;
        }
    }
    return text;
}

/// Lines break between words, so that no figure is torn in a narrow column; but where something
/// endless stands in the text, anywhere.
QTextOption::WrapMode wrapModeFor(const Report &report)
{
    static const QRegularExpression endless(QStringLiteral("[!-~]{48}"));
    const auto isEndless = [](const MappedText &text) {
        return text.text().contains(endless);
    };
    for (const Block &block : report.blocks) {
        if (isEndless(block.text))
            return QTextOption::WrapAtWordBoundaryOrAnywhere;
        for (const TableRow &row : block.table.rows)
            for (const Cell &cell : row.cells)
                if (isEndless(cell.text))
                    return QTextOption::WrapAtWordBoundaryOrAnywhere;
    }
    return QTextOption::WordWrap;
}

bool isBoxed(const Block &block)
{
    return block.kind == BlockKind::BoxTitle || block.kind == BlockKind::BoxText;
}

/// One run of building: a cursor, and what has been set so far.
class Writing
{
public:
    Writing(const DocumentStyle &style, const Report &report,
            const QList<Observation> &observations, BuiltDocument &built)
        : m_style(style)
        , m_report(report)
        , m_figures(observations)
        , m_built(built)
        , m_cursor(built.document.get())
        , m_root(built.document->rootFrame())
    {
        for (int i = 0; i < observations.size(); ++i) {
            if (observations.at(i).corrected)
                m_corrected.insert(i);
        }
    }

    void run()
    {
        m_cursor.beginEditBlock();
        m_cursor.setBlockFormat(m_style.gapFormat());
        for (int i = 0; i < m_report.blocks.size(); ++i)
            write(i);
        m_cursor.endEditBlock();
    }

private:
    void write(int index)
    {
        const Block &block = m_report.blocks.at(index);
        enterOrLeaveBox(isBoxed(block));
        if (block.kind == BlockKind::Table)
            writeTable(index);
        else
            writeText(index);
    }

    /// A box is one frame around all its paragraphs.
    void enterOrLeaveBox(bool boxed)
    {
        const bool inside = m_cursor.currentFrame() != m_root;
        if (boxed == inside)
            return;
        if (boxed)
            m_cursor.insertFrame(m_style.boxFormat());
        else
            m_cursor.setPosition(m_cursor.currentFrame()->lastPosition() + 1);
        startFreshBlock();
    }

    /// After a frame or table there is an empty block already: it is used, not left standing.
    void startFreshBlock()
    {
        m_cursor.setBlockFormat(m_style.gapFormat());
        m_blockIsFree = true;
    }

    void writeText(int index)
    {
        const Block &block = m_report.blocks.at(index);
        const QTextBlockFormat format = m_style.blockFormat(block);
        if (m_blockIsFree)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
        m_blockIsFree = false;
        const QString text = singleBlock(block.text.text());
        const TextRange range{m_cursor.position(), int(text.size())};
        m_built.places.add(index, -1, -1, range);
        const auto figures = m_figures.at(index, -1, -1, range.length);
        const int title =
            block.kind == BlockKind::Heading ? headingTitleLength(text) : range.length;
        writeRuns(m_cursor, text, 0, title, figures, m_style.charFormat(block), false);
        writeRuns(m_cursor, text, title, range.length, figures, m_style.runInFormat(), false);
    }

    void writeTable(int index)
    {
        const Block &block = m_report.blocks.at(index);
        const TableWriter writer(m_style, [&](QTextCursor &cursor, int row, int column,
                                              const QString &cellText,
                                              const QTextCharFormat &format) {
            const QString text = singleBlock(cellText);
            const TextRange range{cursor.position(), int(text.size())};
            m_built.places.add(index, row, column, range);
            const auto figures = m_figures.at(index, row, column, range.length);
            writeRuns(cursor, text, 0, range.length, figures, format, true);
        });
        if (const auto written = writer.write(m_cursor, block.table)) {
            m_built.tables.append(*written);
            startFreshBlock();
        }
    }

    /// Writes the characters [from, to) of a text, figures in a format of their own.
    void writeRuns(QTextCursor &cursor, const QString &text, int from, int to,
                   const QList<FigureRange> &figures, const QTextCharFormat &format, bool inTable)
    {
        const int base = cursor.position() - from;
        const QTextCharFormat marked = m_style.figureFormat(format, inTable);
        int done = from;
        for (const FigureRange &figure : figures) {
            const int start = std::max(figure.start, from);
            const int end = std::min(figure.start + figure.length, to);
            if (start >= end)
                continue;
            insert(cursor, text, done, start, format);
            const bool corrected = m_corrected.contains(figure.observation);
            insert(cursor, text, start, end, corrected ? m_style.correctedFormat(format) : marked);
            m_built.figures.append({{base + start, end - start}, figure.observation});
            done = end;
        }
        insert(cursor, text, done, to, format);
    }

    static void insert(QTextCursor &cursor, const QString &text, int from, int to,
                       const QTextCharFormat &format)
    {
        if (to > from)
            cursor.insertText(text.mid(from, to - from), format);
    }

    const DocumentStyle &m_style;
    const Report &m_report;
    const Figures m_figures;
    QSet<int> m_corrected; ///< observations that a person put right
    BuiltDocument &m_built;
    QTextCursor m_cursor;
    QTextFrame *m_root;
    bool m_blockIsFree = true;
};

} // namespace

const ShownFigure *BuiltDocument::figureAt(int position) const
{
    const auto after = std::upper_bound(
        figures.begin(), figures.end(), position,
        [](int wanted, const ShownFigure &figure) { return wanted < figure.range.position; });
    if (after == figures.begin() || !std::prev(after)->range.contains(position))
        return nullptr;
    return &*std::prev(after);
}

int BuiltDocument::columnWidth(int available) const
{
    constexpr int widestColumn = 46; // characters; longer lines are hard to follow
    const qreal em = style.em();
    const qreal padding = available < 30 * em ? em : 1.6 * em;
    return int(std::min(available - 2 * padding, widestColumn * em));
}

void BuiltDocument::fit(int width) const
{
    // One change, so that the layout is done once.
    QTextCursor cursor(document.get());
    cursor.beginEditBlock();
    for (const WrittenTable &table : tables)
        fitTable(table, style, width);
    cursor.endEditBlock();
}

BuiltDocument DocumentBuilder::build(const Report &report,
                                     const QList<Observation> &observations) const
{
    BuiltDocument built;
    built.style = m_style;
    built.document = std::make_unique<QTextDocument>();
    built.document->setUndoRedoEnabled(false);
    built.document->setDefaultFont(m_style.font());
    built.document->setDocumentMargin(0);
    QTextOption option = built.document->defaultTextOption();
    option.setWrapMode(wrapModeFor(report));
    built.document->setDefaultTextOption(option);
    QTextFrameFormat page;
    page.setTopMargin(std::floor(m_style.em() * 0.6));
    page.setBottomMargin(std::floor(m_style.em() * 2.5));
    built.document->rootFrame()->setFrameFormat(page);
    built.places = AnchorMap(report.key());
    Writing(m_style, report, observations, built).run();
    return built;
}

} // namespace PlanLens
