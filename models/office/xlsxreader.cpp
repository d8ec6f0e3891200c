// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/xlsxreader.h"

#include "assembling/documentlimits.h"
#include "office/numberformat.h"
#include "office/sheetflow.h"
#include "office/xlsxsheet.h"
#include "office/xmlwalk.h"
#include "reading/archive.h"
#include "reading/flowlayout.h"
#include "reading/xmlpart.h"

#include <QHash>

#include <utility>

namespace PlanLens {

namespace {

constexpr qsizetype longestCode = 255; ///< of the format of a number

QString workbookPart()
{
    return QStringLiteral("xl/workbook.xml");
}

struct SheetEntry
{
    QString name;
    QString id; ///< of the relationship
    bool hidden = false;
};

/// Reads a workbook part by part; what is lost becomes a problem.
class Workbook
{
public:
    explicit Workbook(Archive &archive) : m_archive(archive) {}

    QList<Problem> &problems() { return m_problems; }

    std::vector<Sheet> read()
    {
        readParts();
        std::vector<Sheet> sheets;
        XlsxCount count;
        for (const SheetEntry &entry : m_entries) {
            if (entry.hidden) {
                lose(entry.name, ProblemKind::HiddenText);
                continue;
            }
            const QByteArray part = partOf(m_targets.value(entry.id));
            QString damage;
            Sheet sheet = readXlsxSheet(part, m_book, count, damage);
            sheet.name = entry.name;
            if (!damage.isEmpty())
                lose(entry.name + QStringLiteral(": ") + damage, ProblemKind::PartSkipped);
            sheets.push_back(std::move(sheet));
        }
        return sheets;
    }

private:
    void lose(const QString &what, ProblemKind kind)
    {
        Problem problem;
        problem.kind = kind;
        problem.text = what;
        m_problems.append(problem);
    }

    /// Empty, and a problem, where it cannot be unpacked.
    QByteArray partOf(const QString &name)
    {
        const auto part = xmlPart(m_archive, name);
        if (const auto *error = std::get_if<ReadError>(&part)) {
            if (error->kind == ReadErrorKind::Bomb)
                throw *error;
            lose(reason(*error), ProblemKind::PartSkipped);
            return {};
        }
        return std::get<QByteArray>(part);
    }

    template <typename Read>
    void readPart(const QString &name, Read read)
    {
        if (!m_archive.contains(name))
            return;
        const QByteArray bytes = partOf(name);
        XmlWalk walk(bytes);
        if (readRoot(walk.xml()))
            walk.each([&] { read(walk); });
        if (walk.xml().hasError() && !bytes.isEmpty())
            lose(name + QStringLiteral(": ") + xmlDamage(walk.xml()), ProblemKind::PartSkipped);
    }

    void readParts()
    {
        readPart(workbookPart(), [this](XmlWalk &walk) { readWorkbook(walk); });
        readPart(QStringLiteral("xl/_rels/workbook.xml.rels"), [this](XmlWalk &walk) {
            QString target = walk.attribute(u"Target");
            target = target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target;
            m_targets.insert(walk.attribute(u"Id"), target);
            walk.skip();
        });
        readPart(QStringLiteral("xl/styles.xml"), [this](XmlWalk &walk) { readStyles(walk); });
        readPart(QStringLiteral("xl/sharedStrings.xml"), [this](XmlWalk &walk) {
            m_book.strings.append(textOf(walk));
            m_length += m_book.strings.last().size();
            checkText(m_length);
        });
    }

    void readWorkbook(XmlWalk &walk)
    {
        if (walk.name() == u"workbookPr") {
            const QString from1904 = walk.attribute(u"date1904");
            m_book.from1904 = from1904 == u"1" || from1904 == u"true";
            walk.skip();
        } else if (walk.name() == u"sheets") {
            walk.each([&] {
                const QString state = walk.attribute(u"state");
                m_entries.append({walk.attribute(u"name"), walk.attribute(u"id"),
                                  !state.isEmpty() && state != u"visible"});
                walk.skip();
            });
        } else {
            walk.skip();
        }
    }

    void readStyles(XmlWalk &walk)
    {
        const bool formats = walk.name() == u"numFmts";
        if (!formats && walk.name() != u"cellXfs") {
            walk.skip();
            return;
        }
        walk.each([&] {
            const int id = walk.number(u"numFmtId", 0);
            // Codes longer than spreadsheets take are none.
            const QString code = formats ? walk.attribute(u"formatCode") : QString();
            if (formats)
                m_codes.insert(id, code.size() > longestCode ? builtInFormat(0) : code);
            else
                m_book.formats.append(m_codes.value(id, builtInFormat(id)));
            walk.skip();
        });
    }

    /// The text of an item, with its runs; how it is pronounced is left out.
    static QString textOf(XmlWalk &walk)
    {
        QString text;
        walk.each([&] {
            if (walk.name() == u"t")
                text += walk.readText();
            else if (walk.name() == u"r")
                text += textOf(walk);
            else
                walk.skip();
        });
        return text;
    }

    Archive &m_archive;
    XlsxBook m_book;
    QList<SheetEntry> m_entries;
    QHash<QString, QString> m_targets;
    QHash<int, QString> m_codes;
    QList<Problem> m_problems;
    qsizetype m_length = 0;
};

} // namespace

QString XlsxReader::format() const
{
    return QStringLiteral("xlsx");
}

bool XlsxReader::accepts(const QByteArray &bytes) const
{
    if (!looksLikeZip(bytes))
        return false;
    auto opened = Archive::open(bytes);
    const auto *archive = std::get_if<Archive>(&opened);
    return archive && archive->contains(workbookPart());
}

ReadOutcome XlsxReader::read(const QByteArray &bytes, const QString &file,
                             const Cancelled &cancelled) const
{
    auto opened = Archive::open(bytes);
    if (auto *error = std::get_if<ReadError>(&opened)) {
        error->file = file;
        return *error;
    }
    if (isCancelled(cancelled))
        return ReadCancelled{};
    try {
        Workbook workbook(std::get<Archive>(opened));
        const FlowItems items = flowOfSheets(workbook.read());
        return reportOfFlow(items, bytes, file, format(), workbook.problems());
    } catch (ReadError &error) {
        error.file = file;
        return error;
    }
}

} // namespace PlanLens
