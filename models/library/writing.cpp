// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/writing.h"

#include "catalogue/catalogue.h"
#include "changelog/changelog.h"
#include "changelog/figuresbefore.h"
#include "database/database.h"
#include "interpreting/interpret.h"
#include "library/amending.h"
#include "library/contents.h"
#include "library/documents.h"
#include "library/filepart.h"
#include "library/reportindex.h"
#include "storing/blockstore.h"
#include "storing/columns.h"
#include "storing/figurestore.h"
#include "storing/sourceparts.h"
#include "text/clock.h"

#include <QFileInfo>

#include <algorithm>

namespace PlanLens::Writing {

namespace {

/// A version of a report that is stored already.
struct Stored
{
    int id = 0;
    int document = 0;
    QString key;
    bool current = false;
    int version = 0;
    std::optional<int> parts;
    bool tellsPages = false; ///< or says that they cannot be told
};

std::optional<Stored> find(const Database &database, const QString &column, const QString &value)
{
    Statement statement(
        database, QStringLiteral("SELECT r.id, r.document_id, r.key, r.is_current, "
                                 "r.version, r.parts, r.pages IS NOT NULL "
                                 "FROM report r "
                                 "JOIN document d ON d.id = r.document_id AND d.removed IS NULL "
                                 "WHERE r.%1 = ?")
                      .arg(column));
    statement.run(value);
    if (!statement.next())
        return std::nullopt;
    return Stored{statement.integer(0), statement.integer(1), statement.text(2),
                  statement.flag(3),    statement.integer(4), statement.optionalInteger(5),
                  statement.flag(6)};
}

std::optional<Stored> findByKey(const Database &database, const QString &key)
{
    return find(database, QStringLiteral("key"), key);
}

int indicatorTables(const Interpretation &interpretation)
{
    return int(std::count_if(interpretation.tables.begin(), interpretation.tables.end(),
                             [](const TableReading &table) { return table.isIndicatorTable; }));
}

int insertReport(const Database &database, const Report &report, int document, int version,
                 const FilePart &part)
{
    Statement statement(
        database,
        QStringLiteral("INSERT INTO report (document_id, key, digest, file, format, "
                       "encoding, version, is_current, imported, source, parts, "
                       "indicator_tables, observations, problems, recognition, pages, %1) "
                       "VALUES (%2) "
                       "RETURNING id")
            .arg(identityColumns(), placeholders(16 + identityColumnCount())));
    statement.bind(document);
    statement.bind(report.key());
    statement.bind(QString::fromLatin1(report.digest));
    statement.bind(stored(QFileInfo(report.file).fileName()));
    statement.bind(stored(report.format));
    statement.bind(storedOrNull(report.encoding));
    statement.bind(version);
    statement.bind(1);
    statement.bind(Clock::stamp());
    statement.bind(QByteArray("", 0)); // the source is stored in parts
    statement.bind(part.of);
    for (int count = 0; count < 3; ++count)
        statement.bind(0);
    statement.bind(storedOrNull(report.recognition.toText()));
    statement.bind(storedOrNull(report.pages.toText()));
    bindIdentity(statement, report.identity);
    statement.execute().next();
    return statement.integer(0);
}

void insertInterpretation(const Database &database, int report,
                          const Interpretation &interpretation, const Catalogue &catalogue)
{
    Contents::insertTables(database, report, interpretation.tables);
    FigureStore::insert(database, report, interpretation.observations,
                        Contents::regionOf(database, report));
    Contents::insertProblems(database, report, Contents::Step::Interpreting,
                             interpretation.problems);
    // Listing hundreds of reports must not count hundreds of thousands of rows each time.
    Statement(database, QStringLiteral("UPDATE report SET indicator_tables = ?, observations = ?, "
                                       "interpreted_by = ? WHERE id = ?"))
        .run(indicatorTables(interpretation), int(interpretation.observations.size()),
             interpreterVersion, report);
    Contents::countProblems(database, report);
    Amending::amend(database, report, catalogue);
}

/// Stores the reports of one file.
class FileWriter
{
public:
    FileWriter(const Database &database, const QList<UnderstoodReport> &reports,
               const QString &path, const Catalogue &catalogue, const ReportIndex *index,
               const QList<PackedSource> &sources)
        : m_database(database)
        , m_reports(reports)
        , m_sources(sources)
        , m_path(path)
        , m_catalogue(catalogue)
        , m_index(index)
    {
        for (const UnderstoodReport &understood : reports)
            m_known += find(database, QStringLiteral("digest"),
                            QString::fromLatin1(understood.report.digest));
        // Before files were taken apart, the first report was stored with the text of all.
        m_whole =
            m_known.constFirst() && m_known.constFirst()->parts.value_or(1) != int(reports.size());
    }

    QList<ImportResult> write()
    {
        for (int i = 0; i < m_reports.size(); ++i) {
            if (m_known.at(i))
                tellPages(*m_known.at(i), m_reports.at(i).report);
        }
        const QString other = otherPath();
        if (!other.isEmpty() && (!m_whole || !m_known.constFirst()->current))
            return writeMoved(other);
        if (!other.isEmpty())
            m_path = other;
        const QList<Documents::Document> before = Documents::of(m_database, m_path);
        for (const UnderstoodReport &understood : m_reports)
            Documents::forgetRemoved(m_database, understood.report.digest);
        const QList<int> documents = documentsFor(before);
        Documents::arrange(m_database, m_path, documents);
        QList<ImportResult> results;
        for (int i = 0; i < m_reports.size(); ++i)
            results += m_known.at(i) && !isWhole(i) ? keep(i) : insert(i, documents.at(i));
        // Something else stands at the path of a report that a person corrected.
        if (results.size() == 1 && !before.isEmpty() && !before.constFirst().removed &&
            results.constFirst().outcome == ImportOutcome::Imported)
            results.first().outcome = ImportOutcome::NewVersion;
        return results;
    }

private:
    /// Older versions of the program did not ask for pages. They are places in the source: a
    /// program that reads another one today cannot tell those of the one that is stored.
    void tellPages(const Stored &known, const Report &report) const
    {
        if (known.tellsPages || report.pages.isEmpty())
            return;
        const bool same = SourceReader(m_database).whole(known.id) == report.source();
        Statement(m_database, QStringLiteral("UPDATE report SET pages = ? WHERE id = ?"))
            .run(same ? report.pages.toText() : QStringLiteral(""), known.id);
    }

    bool isWhole(int i) const { return m_whole && i == 0; }

    /// The other path from which these bytes were imported, as of a file that was moved or copied;
    /// empty where they are new, or known from this one.
    QString otherPath() const
    {
        for (const auto &known : m_known) {
            if (!known)
                continue;
            const QString path = pathOfPlace(Documents::placeOf(m_database, known->document));
            return path == m_path ? QString() : path;
        }
        return {};
    }

    /// The bytes stay where they are known. What is missing of them comes beside the others.
    QList<ImportResult> writeMoved(const QString &other)
    {
        QList<ImportResult> results;
        for (int i = 0; i < m_reports.size(); ++i) {
            const Report &report = m_reports.at(i).report;
            if (m_known.at(i) || m_whole) {
                const Stored &known = m_known.at(i) ? *m_known.at(i) : *m_known.constFirst();
                results.append({ImportOutcome::Unchanged, report.file, known.key, {}});
                continue;
            }
            Documents::forgetRemoved(m_database, report.digest);
            const int document = Documents::at(m_database, placeInFile(other, i + 1));
            results += insert(i, document);
        }
        return results;
    }

    /// The documents of the reports, made where they have none.
    QList<int> documentsFor(const QList<Documents::Document> &before) const
    {
        QList<KnownReport> known;
        for (const Documents::Document &document : before)
            known += document.report;
        QList<ReportIdentity> read;
        for (const UnderstoodReport &understood : m_reports)
            read += understood.report.identity;
        const QList<int> matches = matchReports(known, read);
        QList<int> documents;
        for (int i = 0; i < m_reports.size(); ++i)
            documents += m_known.at(i)        ? m_known.at(i)->document
                         : matches.at(i) >= 0 ? before.at(matches.at(i)).id
                                              : 0;
        for (int i = 0; i < documents.size(); ++i) {
            // Two may not become one, where bytes and titles say different things.
            if (documents.at(i) == 0 || documents.indexOf(documents.at(i)) < i)
                documents[i] = Documents::at(m_database, m_path + QStringLiteral("//-0%1").arg(i));
        }
        return documents;
    }

    /// The bytes are stored. Where they are an old version, the file was set back, and they are the
    /// newest version again.
    ImportResult keep(int i)
    {
        const Stored &known = *m_known.at(i);
        ImportResult result{ImportOutcome::Unchanged, m_reports.at(i).report.file, known.key, {}};
        // An older version of the program did not ask how many reports the file holds.
        Statement(m_database,
                  QStringLiteral("UPDATE report SET parts = ? WHERE id = ? AND parts IS NULL"))
            .run(int(m_reports.size()), known.id);
        if (known.current)
            return result;
        const int version = Documents::newestVersion(m_database, known.document) + 1;
        Documents::keepFormats(m_database, known.document, m_reports.at(i).report.identity);
        Documents::retire(m_database, known.document);
        Statement(m_database,
                  QStringLiteral("UPDATE report SET version = ?, is_current = 1 WHERE id = ?"))
            .run(version, known.id);
        result.outcome = ImportOutcome::NewVersion;
        noteVersion(known.key, version);
        return result;
    }

    void noteVersion(const QString &key, int version) const
    {
        const auto before = version > 1 ? std::optional(version - 1) : std::nullopt;
        ChangeLog::add(m_database, {.kind = ChangeKind::Imported,
                                    .report = key,
                                    .said = ChangeLog::numbers({before, version})});
    }

    ImportResult insert(int i, int document)
    {
        const UnderstoodReport &understood = m_reports.at(i);
        const Report &report = understood.report;
        const bool replaces = isWhole(i) && m_known.at(i)->current;
        if (isWhole(i))
            Documents::deleteReports(m_database, {m_known.at(i)->id});
        else if (isRemoved(document))
            Documents::empty(m_database, document);
        const int version =
            replaces ? m_known.at(i)->version : Documents::newestVersion(m_database, document) + 1;
        Documents::keepFormats(m_database, document, report.identity);
        Documents::retire(m_database, document);
        const int id =
            insertReport(m_database, report, document, version, {i + 1, int(m_reports.size())});
        storeSource(id, i);
        BlockStore::insert(m_database, id, report.blocks, report.source());
        Contents::insertProblems(m_database, id, Contents::Step::Reading, understood.readProblems);
        insertInterpretation(m_database, id, understood.interpretation, m_catalogue);
        if (m_index)
            m_index->add(m_database, id, report);
        if (!replaces)
            noteVersion(report.key(), version);
        const ImportOutcome outcome = replaces      ? ImportOutcome::Unchanged
                                      : version > 1 ? ImportOutcome::NewVersion
                                                    : ImportOutcome::Imported;
        return {outcome, report.file, report.key(), {}};
    }

    bool isRemoved(int document) const
    {
        Statement statement(
            m_database, QStringLiteral("SELECT removed IS NOT NULL FROM document WHERE id = ?"));
        return statement.run(document).next() && statement.flag(0);
    }

    /// The reports of a file have one source, which is stored once.
    void storeSource(int id, int report)
    {
        const QString &source = m_reports.at(report).report.source();
        for (int i = 0; i < m_known.size() && m_holder == 0; ++i) {
            if (m_known.at(i) && !isWhole(i) &&
                SourceReader(m_database).whole(m_known.at(i)->id) == source)
                m_holder = holderOfSource(m_database, m_known.at(i)->id);
        }
        if (m_holder > 0 && (m_source.isNull() || m_source == source)) {
            shareSource(m_database, id, m_holder);
            return;
        }
        insertSource(m_database, id,
                     report < m_sources.size() ? m_sources.at(report) : packedSource(source));
        m_holder = id;
        m_source = source;
    }

    const Database &m_database;
    const QList<UnderstoodReport> &m_reports;
    const QList<PackedSource> &m_sources; ///< those of the first reports, or of none
    QString m_path;
    const Catalogue &m_catalogue;
    const ReportIndex *m_index;
    QList<std::optional<Stored>> m_known; ///< of each report, where its bytes are stored
    bool m_whole = false;
    int m_holder = 0;
    QString m_source; ///< of the holder, where it is new
};

} // namespace

QList<ImportResult> addFile(const Database &database, const QList<UnderstoodReport> &reports,
                            const QString &path, const Catalogue &catalogue,
                            const ReportIndex *index, const QList<PackedSource> &sources)
{
    return FileWriter(database, reports, path, catalogue, index, sources).write();
}

bool replaceInterpretation(const Database &database, const QString &key,
                           const Interpretation &interpretation, const Catalogue &catalogue)
{
    const auto report = findByKey(database, key);
    if (!report)
        return false;
    const auto asRead = [&] {
        return Amending::asRead(database, report->id, key,
                                Contents::regionOf(database, report->id));
    };
    const FiguresBefore before(database, key, asRead());
    Contents::removeInterpretation(database, report->id);
    insertInterpretation(database, report->id, interpretation, catalogue);
    before.compare(asRead());
    return true;
}

} // namespace PlanLens::Writing
