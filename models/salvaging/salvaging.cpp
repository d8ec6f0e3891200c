// SPDX-License-Identifier: GPL-3.0-or-later
#include "salvaging/salvaging.h"

#include "database/database.h"
#include "library/onebyone.h"
#include "library/queries.h"
#include "salvaging/rowcopy.h"
#include "storing/blockstore.h"
#include "storing/sourceparts.h"

#include <QCoreApplication>
#include <QHash>

namespace PlanLens {

namespace {

struct SalvagingTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Doctor)
};

class Salvaging
{
public:
    Salvaging(const Database &from, const Database &to, const Database *checked)
        : m_from(from), m_to(to), m_checked(checked)
    {}

    Salvage run()
    {
        copyEach(QStringLiteral("document"), QStringLiteral("id"));
        for (const int report : OneByOne::reports(m_from))
            copyReport(report);
        copyEach(QStringLiteral("identity_correction"), QStringLiteral("document_id"));
        for (const char *table :
             {"figure_correction", "made_figure", "name_decision", "saved_search", "note",
              "finding_mark", "report_label", "change_log"})
            copyEach(QString::fromLatin1(table), QStringLiteral("id"));
        copyEach(QStringLiteral("region_color"), QStringLiteral("rowid"));
        return m_result;
    }

private:
    /// Rows that people made, and documents: each for itself.
    void copyEach(const QString &table, const QString &key)
    {
        RowCopy copy(m_from, m_to, table);
        if (!copy.isThere())
            return;
        WriteTransaction transaction(m_to);
        // A note says what it is on without its document, which may be among what is lost.
        const bool isNotes = table == u"note";
        if (isNotes)
            m_to.run(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
        const bool whole = copy.each(key);
        if (isNotes)
            m_to.run(QStringLiteral("UPDATE note SET document_id = NULL WHERE document_id NOT IN "
                                    "(SELECT id FROM document)"));
        transaction.commit();
        if (!whole)
            loseRowsOf(table);
        if (m_checked && !canBeRead(*m_checked, table))
            m_result.doubtful +=
                SalvagingTexts::tr("Rows of “%1” were taken over though they do not fit "
                                   "their checksums: look through them.")
                    .arg(table);
    }

    void loseRowsOf(const QString &table)
    {
        const QString sentence = SalvagingTexts::tr("Rows of “%1” are lost.").arg(table);
        if (!m_result.lost.contains(sentence))
            m_result.lost += sentence;
    }

    void copyReport(int report)
    {
        try {
            WriteTransaction transaction(m_to);
            copyText(report);
            transaction.commit();
            ++m_result.reports;
            doubtReport(report);
        } catch (const DatabaseError &error) {
            if (error.why != Failure::Damaged && error.why != Failure::Other)
                throw;
            // The source is taken back with it: the next report of the file brings it again.
            m_holders.removeIf([=](const auto &holder) { return holder.value() == report; });
            m_result.lost += OneByOne::damagedReport(m_from, report).sentence;
            if (error.why == Failure::Other)
                m_result.lost += error.sentence;
        }
    }

    /// That its text is as it was indexed is known; see salvageInto().
    void doubtReport(int report)
    {
        const auto fits = [&](const char *table, const char *key, int value) {
            return canBeRead(*m_checked, QString::fromLatin1(table), QString::fromLatin1(key),
                             value);
        };
        if (!m_checked ||
            (fits("report", "id", report) && fits("block", "report_id", report) &&
             fits("table_row", "report_id", report) && fits("cell", "report_id", report) &&
             fits("problem", "report_id", report) &&
             fits("source_part", "report_id", holderOfSource(m_from, report))))
            return;
        if (const auto entry = Queries::EntryReader(m_from).read(report))
            m_result.doubtful +=
                SalvagingTexts::tr("The report “%1” was taken over though it does not fit "
                                   "its checksums; its text agrees with the search index.")
                    .arg(entry->identity.title);
    }

    void copyText(int report)
    {
        const QString own = QStringLiteral("report_id");
        if (!RowCopy(m_from, m_to, QStringLiteral("report")).where(QStringLiteral("id"), report))
            throw damaged();
        keepDocument(report);
        copySource(report);
        for (const char *table : {"block", "table_row", "cell"})
            RowCopy(m_from, m_to, QString::fromLatin1(table)).where(own, report);
        copyProblems(report);
        m_to.run(QStringLiteral("DELETE FROM problem WHERE step <> 'reading' AND report_id = %1")
                     .arg(report));
        m_to.run(QStringLiteral("UPDATE report SET interpreted_by = 0, observations = 0 "
                                "WHERE id = %1")
                     .arg(report));
        // Every place of it has to lead to the source.
        const QString source = SourceReader(m_to).whole(report);
        if (source.isEmpty() || BlockStore::all(m_to, report, source).isEmpty())
            throw damaged();
    }

    /// A report is whole without what was noted in reading it.
    void copyProblems(int report)
    {
        const QString table = QStringLiteral("problem");
        try {
            RowCopy(m_from, m_to, table).where(QStringLiteral("report_id"), report);
        } catch (const DatabaseError &error) {
            if (error.why != Failure::Damaged)
                throw;
            loseRowsOf(table);
        }
    }

    /// Where its path is lost, a report keeps the name of its file.
    void keepDocument(int report)
    {
        m_to.run(
            QStringLiteral("INSERT INTO document (id, path) SELECT document_id, file || '//' || "
                           "document_id FROM report WHERE id = %1 AND NOT EXISTS "
                           "(SELECT 1 FROM document d WHERE d.id = document_id)")
                .arg(report));
    }

    /// A source that reports share comes with the first of them that is whole.
    void copySource(int report)
    {
        const int holder = holderOfSource(m_to, report);
        const int copied = m_holders.value(holder, 0);
        RowCopy parts(m_from, m_to, QStringLiteral("source_part"));
        if (copied == 0 && parts.isThere())
            parts.where(QStringLiteral("report_id"), holder, report);
        m_to.run(QStringLiteral("UPDATE report SET source_of = %1 WHERE id = %2")
                     .arg(copied == 0 ? QStringLiteral("NULL") : QString::number(copied))
                     .arg(report));
        if (copied == 0)
            m_holders.insert(holder, report);
    }

    const Database &m_from;
    const Database &m_to;
    const Database *m_checked; ///< null where m_from is that
    QHash<int, int> m_holders; ///< of sources, as they were and as they are
    Salvage m_result;
};

} // namespace

Salvage salvage(const Database &from, const Database &to, const Database *checked)
{
    return Salvaging(from, to, checked).run();
}

} // namespace PlanLens
