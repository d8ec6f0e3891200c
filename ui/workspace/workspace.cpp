// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "exchange/storedplaces.h"
#include "importing/understanding.h"
#include "items/librarymodel.h"
#include "library/seriesfigures.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <chrono>

namespace PlanLens {

namespace {

constexpr std::chrono::milliseconds lookEvery(500);
constexpr int mostPostponed = 10; ///< looks, however long another program goes on writing

} // namespace

Workspace::Workspace(QObject *parent) : QObject(parent)
{
    connect(&m_looking, &QTimer::timeout, this, &Workspace::lookForChanges);
}

Workspace::~Workspace() = default;

std::optional<LibraryError> Workspace::open(const QString &path)
{
    Library::Opened opened = Library::open(path);
    m_places = {}; // which asks the library that is given up
    m_leftOut.clear();
    m_writing = false;
    if (const auto *error = std::get_if<LibraryError>(&opened)) {
        m_looking.stop();
        m_library.reset();
        refresh();
        return *error;
    }
    m_library = std::move(std::get<std::unique_ptr<Library>>(opened));
    refresh();
    m_looking.start(lookEvery);
    return {};
}

QString Workspace::path() const
{
    return m_library ? m_library->path() : QString();
}

void Workspace::refresh()
{
    m_reports.clear();
    m_places = m_library ? storedPlaces(*m_library) : PlaceNamer();
    m_catalogue = m_library ? m_library->catalogue() : Catalogue::shipped();
    // Before it is read: what is written meanwhile is looked for again.
    m_changes = m_library ? m_library->changesByOthers() : 0;
    m_entries = m_library ? m_library->entries() : QList<LibraryEntry>();
    m_joined = m_library ? m_library->joinedEntries() : QList<LibraryEntry>();
    m_labels = m_library ? m_library->labels() : QHash<QString, QStringList>();
    m_distinctions = distinctions(m_entries);
    m_seen = m_changes;
    m_postponed = 0;
    Q_EMIT changed();
    takeLeftOut();
}

void Workspace::lookForChanges()
{
    if (!m_library)
        return;
    takeLeftOut();
    if (m_writing)
        return;
    const int changes = m_library->changesByOthers();
    if (changes == 0 || changes == m_changes)
        return;
    // What is shown begins anew with each reading: not for each file of a long import elsewhere.
    if (changes != m_seen && m_postponed < mostPostponed) {
        m_seen = changes;
        ++m_postponed;
        return;
    }
    refresh();
    Q_EMIT savedSearchesChanged();
}

/// What any question to the library could not answer since it was looked at last.
void Workspace::takeLeftOut()
{
    if (m_library)
        noteLeftOut(m_library->leftOut());
}

void Workspace::noteLeftOut(const QStringList &lines)
{
    const qsizetype before = m_leftOut.size();
    m_leftOut += lines;
    m_leftOut.removeDuplicates();
    if (m_leftOut.size() > before)
        Q_EMIT leftOutChanged();
}

QString Workspace::titleOf(const QString &key) const
{
    const LibraryEntry *known = entry(key);
    if (!known)
        return {};
    // What sets it apart from the report that counts for it, which is listed alone.
    return known->formatOf.isEmpty() ? distinctTitle(*known, m_distinctions)
                                     : titleOfFormat(*known);
}

const LibraryEntry *Workspace::entry(const QString &key) const
{
    const LibraryEntry *counting = entryIn(m_entries, key);
    return counting ? counting : entryIn(m_joined, key);
}

QString Workspace::counting(const QString &key) const
{
    const LibraryEntry *joined = entryIn(m_joined, key);
    return joined ? joined->formatOf : key;
}

QStringList Workspace::otherFormats(const QString &key) const
{
    const QString main = counting(key);
    QStringList others;
    if (main != key)
        others << main;
    for (const LibraryEntry &entry : m_joined) {
        if (entry.formatOf == main && entry.key != key)
            others << entry.key;
    }
    return others;
}

QList<LibraryEntry> Workspace::entriesBeside(const QString &key) const
{
    const LibraryEntry *own = entry(key);
    return own ? PlanLens::entriesBeside(m_entries, *own) : m_entries;
}

Workspace::OpenReportPtr Workspace::report(const QString &key)
{
    if (const auto known = m_reports.constFind(key); known != m_reports.cend())
        return *known;
    const auto entry = m_library ? m_library->entry(key) : std::nullopt;
    auto report = entry ? m_library->report(key) : std::nullopt;
    if (!report)
        return nullptr;
    report->identity = entry->identity;
    auto open = std::make_shared<OpenReport>();
    open->entry = *entry;
    open->report = std::make_shared<const Report>(std::move(*report));
    open->figures = {.key = key,
                     .identity = entry->identity,
                     .tables = m_library->tables(key),
                     .observations = m_library->observations(key)};
    open->problems = m_library->problems(key);
    m_reports.insert(key, open);
    return open;
}

PlaceNamer Workspace::places() const
{
    return [this](const StatedObservation &stated) {
        return m_places ? m_places(stated) : shortPlace(stated);
    };
}

int Workspace::figureCount() const
{
    int count = 0;
    for (const LibraryEntry &entry : m_entries)
        count += entry.observations;
    return count;
}

Series Workspace::series(const QString &indicator, const QStringList &regions) const
{
    const Indicator *known = m_catalogue.find(indicator);
    if (!known || !m_library)
        return {};
    const Series found = withColors(seriesFrom(*m_library, *known, regions), *m_library);
    QSet<QString> reports;
    for (const SeriesPoint &point : found.points)
        reports.insert(point.source.reportKey);
    // Each has to be read to tell a place by its headings; of many the line is told.
    constexpr qsizetype mostRead = 60;
    return reports.size() > mostRead ? found : withPlaces(found, m_places);
}

QHash<QString, int> Workspace::regionColors(const QStringList &regions) const
{
    return m_library ? m_library->regionColors(regions) : QHash<QString, int>();
}

QStringList Workspace::regionsOf(const QString &indicator) const
{
    const Indicator *known = m_catalogue.find(indicator);
    if (!known || !m_library)
        return {};
    QStringList regions;
    const Series series = seriesFrom(*m_library, *known);
    for (const SeriesPoint &point : series.points) {
        const QString &own = point.observation().regionId;
        regions << (own.isEmpty() ? point.source.regionId : own);
    }
    regions.removeAll(QString());
    regions.removeDuplicates();
    return regions;
}

QString Workspace::keyOfPath(const QString &path) const
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    for (const QList<LibraryEntry> *entries : {&m_entries, &m_joined}) {
        for (const LibraryEntry &entry : *entries) {
            if (entry.path == absolute && entry.part == 1)
                return entry.key;
        }
    }
    return {};
}

bool Workspace::correctIdentity(const QString &key, const std::optional<ReportIdentity> &identity)
{
    if (!m_library || !correctAndInterpret(*m_library, key, identity))
        return false;
    refresh();
    return true;
}

bool Workspace::correctFigure(const QString &key, const PrintedPlace &place,
                              const std::optional<FigureCorrection> &correction)
{
    if (!m_library || !m_library->correctFigure(key, place, correction))
        return false;
    refresh();
    return true;
}

bool Workspace::makeFigure(const QString &key, const PrintedPlace &place,
                           const std::optional<MadeFigure> &figure)
{
    if (!m_library || !m_library->makeFigure(key, place, figure))
        return false;
    refresh();
    return true;
}

bool Workspace::decide(const QList<NameDecision> &decisions, const QList<PrintedName> &takenBack)
{
    if (!m_library || (!decisions.isEmpty() && !m_library->decide(decisions)))
        return false;
    bool done = true;
    for (const PrintedName &name : takenBack)
        done = m_library->withdrawDecision(name) && done;
    refresh();
    return done;
}

QStringList Workspace::remove(const QStringList &keys)
{
    return changeEach(keys, [this](const QString &key) { return m_library->remove(key); });
}

QStringList Workspace::restore(const QStringList &keys)
{
    return changeEach(keys, [this](const QString &key) { return m_library->restore(key); });
}

QStringList Workspace::changeEach(const QStringList &keys,
                                  const std::function<bool(const QString &)> &change)
{
    QStringList done;
    for (const QString &key : keys) {
        if (m_library && change(key))
            done << key;
    }
    if (!done.isEmpty())
        refresh();
    else
        takeLeftOut();
    return done;
}

std::optional<int> Workspace::saveNote(const Note &note)
{
    const auto id = m_library ? m_library->saveNote(note) : std::nullopt;
    if (id)
        Q_EMIT notesChanged();
    return id;
}

bool Workspace::withdrawNote(int id, bool withdrawn)
{
    const bool done = m_library && m_library->withdrawNote(id, withdrawn);
    if (done)
        Q_EMIT notesChanged();
    return done;
}

bool Workspace::markFinding(const QString &report, const QString &finding,
                            const std::optional<QString> &remark)
{
    const bool done = m_library && m_library->markFinding(report, finding, remark);
    if (done)
        Q_EMIT findingMarksChanged();
    return done;
}

bool Workspace::markFinding(const FindingMark &mark)
{
    const bool done = m_library && m_library->markFinding(mark);
    if (done)
        Q_EMIT findingMarksChanged();
    return done;
}

bool Workspace::setLabels(const QHash<QString, QStringList> &labels)
{
    if (!m_library || !m_library->setLabels(labels))
        return false;
    m_labels = m_library->labels();
    Q_EMIT labelsChanged();
    return true;
}

bool Workspace::setFormats(const FormatChange &mainOf)
{
    if (!m_library || !m_library->setFormats(mainOf))
        return false;
    refresh();
    return true;
}

QList<SavedSearch> Workspace::savedSearches() const
{
    return m_library ? m_library->savedSearches() : QList<SavedSearch>();
}

void Workspace::saveSearch(const SavedSearch &search)
{
    if (m_library && m_library->saveSearch(search))
        Q_EMIT savedSearchesChanged();
}

void Workspace::deleteSearch(const QString &name)
{
    if (m_library && m_library->deleteSearch(name))
        Q_EMIT savedSearchesChanged();
}

} // namespace PlanLens
