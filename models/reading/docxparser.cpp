#include "reading/docxparser.h"

#include "reading/docxfields.h"
#include "reading/docxproperties.h"
#include "reading/docxsymbols.h"
#include "reading/docxxml.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>

namespace PlanLens {

namespace {

struct Details
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::DocxReader)
};

constexpr QChar lineBreak(QChar::LineSeparator);
constexpr int stepsBetweenQuestions = 1024;
constexpr int mostSpans = 1000; ///< columns: far more than any table has

template <std::size_t n>
bool isOneOf(QStringView name, const std::array<QStringView, n> &names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Elements that only wrap what is read.
constexpr std::array<QStringView, 11> wrappers = {
    u"ins", u"moveTo", u"hyperlink", u"smartTag", u"sdt",   u"sdtContent",
    u"bdo", u"dir",    u"customXml", u"rubyBase", u"subDoc"};

/// One pass over one part. The functions that read an element find `m_xml` at its start and leave
/// it at its end.
class Parser
{
public:
    Parser(const QByteArray &bytes, const Cancelled &cancelled)
        : m_xml(bytes), m_cancelled(cancelled)
    {}

    QXmlStreamReader &xml() { return m_xml; }
    bool wasCancelled() const { return m_stopped; }
    bool isTooDeep() const { return m_tooDeep; }

    void readBlocks(DocxItems &items)
    {
        const Descent descent(*this);
        while (descend()) {
            const QStringView name = wordName(m_xml);
            if (name == u"p")
                readParagraph(items);
            else if (name == u"tbl")
                readTable(items);
            else if (name == u"body" || isOneOf(name, wrappers))
                readBlocks(items);
            else if (m_xml.name() == u"AlternateContent")
                readAlternative([&] { readBlocks(items); });
            else
                m_xml.skipCurrentElement();
        }
    }

    QHash<QString, DocxItems> readNotes()
    {
        QHash<QString, DocxItems> notes;
        while (m_xml.readNextStartElement()) {
            const QString id = wordAttribute(m_xml, u"id");
            // Those of a type are the rules that part notes from the text.
            if (wordAttribute(m_xml, u"type").isEmpty())
                readBlocks(notes[id]);
            else
                m_xml.skipCurrentElement();
        }
        return notes;
    }

private:
    /// Counts how deep the reading has gone down: its functions call each other.
    class Descent
    {
    public:
        explicit Descent(Parser &parser) : m_parser(parser) { ++m_parser.m_depth; }
        ~Descent() { --m_parser.m_depth; }
        Q_DISABLE_COPY_MOVE(Descent)

    private:
        Parser &m_parser;
    };

    /// Goes to the next child, or tells that there is none. Stops everything where it must.
    bool descend()
    {
        if (m_depth > deepestDocx) {
            m_tooDeep = true;
            m_xml.raiseError(QString());
        } else if (m_steps++ % stepsBetweenQuestions == 0 && isCancelled(m_cancelled)) {
            m_stopped = true;
            m_xml.raiseError(QString());
        }
        return m_xml.readNextStartElement();
    }

    /// Of the same content in several forms, the first; the last one where there is no other.
    template <typename Read>
    void readAlternative(Read read)
    {
        bool done = false;
        while (descend()) {
            if (!done && (m_xml.name() == u"Choice" || m_xml.name() == u"Fallback")) {
                done = true;
                read();
            } else {
                m_xml.skipCurrentElement();
            }
        }
    }

    void readParagraph(DocxItems &items)
    {
        DocxParagraph paragraph;
        DocxItems behind;
        readInline(paragraph, behind);
        m_fields.endParagraph();
        append(items, std::move(paragraph));
        std::move(behind.begin(), behind.end(), std::back_inserter(items));
    }

    static void append(DocxItems &items, DocxParagraph paragraph)
    {
        if (!items.empty() && !items.back().isTable() && items.back().paragraph.joinsNext) {
            DocxParagraph &last = items.back().paragraph;
            last.text += paragraph.text;
            last.notes += paragraph.notes;
            last.pictures += paragraph.pictures;
            last.joinsNext = paragraph.joinsNext;
            return;
        }
        items.push_back({std::move(paragraph), {}});
    }

    /// What stands in a line: runs, and what wraps them.
    void readInline(DocxParagraph &paragraph, DocxItems &behind)
    {
        const Descent descent(*this);
        while (descend()) {
            const QStringView name = wordName(m_xml);
            if (name == u"r")
                readRun(paragraph, behind);
            else if (name == u"pPr")
                readParagraphProperties(m_xml, paragraph);
            else if (name == u"fldSimple")
                readSimpleField(paragraph, behind);
            else if (isOneOf(name, wrappers))
                readInline(paragraph, behind);
            else if (m_xml.name() == u"AlternateContent")
                readAlternative([&] { readInline(paragraph, behind); });
            else if (m_xml.name() == u"oMath" || m_xml.name() == u"oMathPara")
                readFormula(paragraph);
            else
                m_xml.skipCurrentElement();
        }
    }

    void readSimpleField(DocxParagraph &paragraph, DocxItems &behind)
    {
        if (isPageNumberField(wordAttribute(m_xml, u"instr")))
            m_xml.skipCurrentElement();
        else
            readInline(paragraph, behind);
    }

    void readRun(DocxParagraph &paragraph, DocxItems &behind)
    {
        const Descent descent(*this);
        while (descend()) {
            const QStringView name = wordName(m_xml);
            if (name == u"rPr") {
                if (readHidden()) {
                    skipSiblings();
                    return;
                }
            } else if (name == u"t") {
                addText(paragraph, m_xml.readElementText(QXmlStreamReader::SkipChildElements));
            } else if (name == u"fldChar") {
                readFieldMark();
            } else if (name == u"instrText") {
                m_fields.addInstruction(m_xml.readElementText(QXmlStreamReader::SkipChildElements));
            } else if (name == u"drawing" || name == u"pict" || name == u"object") {
                readGraphic(paragraph, behind);
            } else if (name == u"ruby") {
                readInline(paragraph, behind);
            } else if (m_xml.name() == u"AlternateContent") {
                readAlternative([&] { readRun(paragraph, behind); });
            } else {
                readMark(name, paragraph);
            }
        }
    }

    /// Elements of a run that stand for a character or a note.
    void readMark(QStringView name, DocxParagraph &paragraph)
    {
        const QString type = wordAttribute(m_xml, u"type");
        if (name == u"br" && type != u"page" && type != u"column")
            addText(paragraph, lineBreak);
        else if (name == u"cr")
            addText(paragraph, lineBreak);
        else if (name == u"tab" || name == u"ptab")
            addText(paragraph, QChar(u'\t'));
        else if (name == u"noBreakHyphen")
            addText(paragraph, QChar(u'-'));
        else if (name == u"sym")
            addText(paragraph,
                    symbol(wordAttribute(m_xml, u"font"), wordAttribute(m_xml, u"char")));
        else if (name == u"footnoteReference")
            paragraph.notes.append(u'f' + wordAttribute(m_xml, u"id"));
        else if (name == u"endnoteReference")
            paragraph.notes.append(u'e' + wordAttribute(m_xml, u"id"));
        m_xml.skipCurrentElement();
    }

    void addText(DocxParagraph &paragraph, QString text)
    {
        if (m_fields.hidesText())
            return;
        paragraph.inContents = paragraph.inContents || m_fields.inContents();
        // Line ends in the file are no line ends of the text.
        text.replace(u'\n', u' ');
        text.replace(u'\r', u' ');
        paragraph.text += text;
    }

    bool readHidden()
    {
        bool hidden = false;
        while (m_xml.readNextStartElement()) {
            if (wordName(m_xml) == u"vanish")
                hidden = wordSwitch(m_xml);
            m_xml.skipCurrentElement();
        }
        return hidden;
    }

    void skipSiblings()
    {
        while (m_xml.readNextStartElement())
            m_xml.skipCurrentElement();
    }

    void readFieldMark()
    {
        const QString type = wordAttribute(m_xml, u"fldCharType");
        if (type == u"begin")
            m_fields.begin();
        else if (type == u"separate")
            m_fields.separate();
        else if (type == u"end")
            m_fields.end();
        m_xml.skipCurrentElement();
    }

    /// A text box gives its paragraphs; everything else drawn or embedded is counted.
    void readGraphic(DocxParagraph &paragraph, DocxItems &behind)
    {
        const std::size_t before = behind.size();
        readTextBoxes(behind);
        const bool text = std::any_of(
            behind.begin() + std::ptrdiff_t(before), behind.end(),
            [](const DocxItem &i) { return i.isTable() || !i.paragraph.text.isEmpty(); });
        if (!text) {
            behind.resize(before);
            ++paragraph.pictures;
        }
    }

    void readTextBoxes(DocxItems &behind)
    {
        const Descent descent(*this);
        while (descend()) {
            if (wordName(m_xml) == u"txbxContent")
                readTextBox(behind);
            else if (m_xml.name() == u"AlternateContent")
                readAlternative([&] { readTextBoxes(behind); });
            else
                readTextBoxes(behind);
        }
    }

    void readTextBox(DocxItems &behind)
    {
        const std::size_t before = behind.size();
        readBlocks(behind);
        for (std::size_t i = before; i < behind.size(); ++i)
            behind[i].paragraph.boxed = true;
    }

    /// The letters and numbers of a formula, as they follow each other.
    void readFormula(DocxParagraph &paragraph)
    {
        const Descent descent(*this);
        while (descend()) {
            if (m_xml.name() == u"t")
                addText(paragraph, m_xml.readElementText(QXmlStreamReader::SkipChildElements));
            else
                readFormula(paragraph);
        }
    }

    void readTable(DocxItems &items)
    {
        DocxItem table;
        readRows(table);
        if (table.isTable())
            items.push_back(std::move(table));
    }

    void readRows(DocxItem &table)
    {
        const Descent descent(*this);
        while (descend()) {
            const QStringView name = wordName(m_xml);
            if (name == u"tr")
                readRow(table);
            else if (isOneOf(name, wrappers))
                readRows(table);
            else
                m_xml.skipCurrentElement();
        }
    }

    void readRow(DocxItem &table)
    {
        DocxRow row;
        bool deleted = false;
        readCells(row, deleted);
        if (!deleted && !row.cells.empty())
            table.rows.push_back(std::move(row));
    }

    void readCells(DocxRow &row, bool &deleted)
    {
        const Descent descent(*this);
        while (descend()) {
            const QStringView name = wordName(m_xml);
            if (name == u"tc")
                readCell(row);
            else if (name == u"trPr")
                deleted = readRowProperties(row);
            else if (isOneOf(name, wrappers))
                readCells(row, deleted);
            else
                m_xml.skipCurrentElement();
        }
    }

    /// Whether the row was deleted, with changes tracked.
    bool readRowProperties(DocxRow &row)
    {
        bool deleted = false;
        while (m_xml.readNextStartElement()) {
            const QStringView name = wordName(m_xml);
            if (name == u"tblHeader")
                row.header = wordSwitch(m_xml);
            else if (name == u"gridBefore")
                row.skipped = std::clamp(wordNumber(m_xml).value_or(0), 0, mostSpans);
            else if (name == u"del")
                deleted = true;
            m_xml.skipCurrentElement();
        }
        return deleted;
    }

    void readCell(DocxRow &row)
    {
        DocxCell cell;
        bool continued = false;
        readCellContent(cell, continued);
        if (continued && !row.cells.empty())
            ++row.cells.back().span;
        else
            row.cells.push_back(std::move(cell));
    }

    void readCellContent(DocxCell &cell, bool &continued)
    {
        const Descent descent(*this);
        while (descend()) {
            const QStringView name = wordName(m_xml);
            if (name == u"tcPr")
                continued = readCellProperties(cell);
            else if (name == u"p")
                readParagraph(cell.items);
            else if (name == u"tbl")
                readTable(cell.items);
            else if (isOneOf(name, wrappers))
                readBlocks(cell.items);
            else
                m_xml.skipCurrentElement();
        }
    }

    /// Whether the cell goes on with the one at its left, in the old manner of merging.
    bool readCellProperties(DocxCell &cell)
    {
        bool continued = false;
        while (m_xml.readNextStartElement()) {
            const QStringView name = wordName(m_xml);
            const bool restarts = wordAttribute(m_xml, u"val") == u"restart";
            if (name == u"gridSpan")
                cell.span = std::clamp(wordNumber(m_xml).value_or(1), 1, mostSpans);
            else if (name == u"vMerge")
                cell.merge = restarts ? DocxMerge::Start : DocxMerge::Continued;
            else if (name == u"hMerge")
                continued = !restarts;
            m_xml.skipCurrentElement();
        }
        return continued;
    }

    QXmlStreamReader m_xml;
    const Cancelled &m_cancelled;
    DocxFields m_fields;
    int m_depth = 0;
    int m_steps = 0;
    bool m_stopped = false;
    bool m_tooDeep = false;
};

} // namespace

std::variant<DocxItems, ReadError, ReadCancelled>
parseDocxDocument(const QByteArray &bytes, const QString &part, const Cancelled &cancelled)
{
    Parser parser(bytes, cancelled);
    DocxItems items;
    if (readRoot(parser.xml()))
        parser.readBlocks(items);
    if (parser.wasCancelled())
        return ReadCancelled{};
    if (parser.isTooDeep())
        return ReadError{ReadErrorKind::Bomb, {}, Details::tr("%1 is nested too deeply").arg(part)};
    if (auto error = xmlError(parser.xml(), part))
        return *error;
    return items;
}

QHash<QString, DocxItems> parseDocxNotes(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    const Cancelled never;
    Parser parser(bytes, never);
    return readRoot(parser.xml()) ? parser.readNotes() : QHash<QString, DocxItems>();
}

} // namespace PlanLens
