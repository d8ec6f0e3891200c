// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "library/library.h"
#include "presenting/citedplaces.h"
#include "presenting/indicatortable.h"
#include "series/series.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace PlanLens {

/// A report of the library with everything the window shows of it.
struct OpenReport
{
    LibraryEntry entry;
    std::shared_ptr<const Report> report;
    ReportFigures figures;
    QList<Problem> problems;
};

/// What a window works on: a library and the reports read from it. Knows no widget.
class Workspace : public QObject
{
    Q_OBJECT

public:
    using OpenReportPtr = std::shared_ptr<const OpenReport>;

    explicit Workspace(QObject *parent = nullptr);
    ~Workspace() override;

    /// Opens the library at a path, or says why not: then none is open.
    std::optional<LibraryError> open(const QString &path);
    bool isOpen() const { return m_library != nullptr; }
    QString path() const;
    /// Null where none is open.
    const Library *library() const { return m_library.get(); }

    /// What is known with what people decided in this library.
    const Catalogue &catalogue() const { return m_catalogue; }
    const QList<LibraryEntry> &entries() const { return m_entries; }
    /// Also of one that is a further format of another. Null where there is none.
    const LibraryEntry *entry(const QString &key) const;
    /// The reports that are a further format of another; see Library::joinFormats().
    const QList<LibraryEntry> &joined() const { return m_joined; }
    /// The further formats of a report; for one of these the report that counts, then the others.
    QStringList otherFormats(const QString &key) const;
    /// The report that counts where this is a further format of it; else itself.
    QString counting(const QString &key) const;
    /// The reports as they stand beside one of them; see PlanLens::entriesBeside().
    QList<LibraryEntry> entriesBeside(const QString &key) const;
    /// What people call reports, by key; see Library::labels().
    const QHash<QString, QStringList> &labels() const { return m_labels; }
    /// A report with all that is said of it, read once and kept. Null where there is none.
    OpenReportPtr report(const QString &key);
    /// Whether it was read already.
    bool isRead(const QString &key) const { return m_reports.contains(key); }
    /// The full title of a report, with what tells it from others of the same; empty where there
    /// is none.
    QString titleOf(const QString &key) const;
    /// What could not be read of the library since it was opened, here or by work in the
    /// background, a line each: what is shown is not complete where there is any.
    const QStringList &leftOut() const { return m_leftOut; }
    /// Figures in all reports of the library.
    int figureCount() const;

    /// Tells where figures stand in their reports, of whichever library is open then. Not for what
    /// outlives the workspace.
    PlaceNamer places() const;
    /// One indicator for regions, in the order given, with the places of its figures. Empty where
    /// the indicator is not known.
    Series series(const QString &indicator, const QStringList &regions) const;
    /// See Library::regionColors().
    QHash<QString, int> regionColors(const QStringList &regions) const;
    /// The regions of the library of which a report gives a figure of the indicator that can be
    /// drawn.
    QStringList regionsOf(const QString &indicator) const;
    /// The key of the report that a person means by a path they opened; empty where there is none.
    QString keyOfPath(const QString &path) const;

    bool correctIdentity(const QString &key, const std::optional<ReportIdentity> &identity);
    bool correctFigure(const QString &key, const PrintedPlace &place,
                       const std::optional<FigureCorrection> &correction);
    bool makeFigure(const QString &key, const PrintedPlace &place,
                    const std::optional<MadeFigure> &figure);
    /// Decides on names and takes decisions back; the figures of all reports follow.
    bool decide(const QList<NameDecision> &decisions, const QList<PrintedName> &takenBack = {});
    /// Both return the keys of those that could be.
    QStringList remove(const QStringList &keys);
    QStringList restore(const QStringList &keys);
    /// For what changes the library, and may outlive the window that it was asked in.
    void tellNotDone(const QString &reason, const QStringList &what)
    {
        Q_EMIT notDone(reason, what);
    }

    /// While the program itself writes into the library, what comes of it is taken over at the end.
    void setWriting(bool writing) { m_writing = writing; }

    /// See Library: the figures and reports stay as they are.
    std::optional<int> saveNote(const Note &note);
    bool withdrawNote(int id, bool withdrawn);
    bool markFinding(const QString &report, const QString &finding,
                     const std::optional<QString> &remark);
    bool markFinding(const FindingMark &mark);

    bool setLabels(const QHash<QString, QStringList> &labels);
    bool setFormats(const FormatChange &mainOf);

    QList<SavedSearch> savedSearches() const;
    void saveSearch(const SavedSearch &search);
    void deleteSearch(const QString &name);

public Q_SLOTS:
    /// Reads the list of reports again, and the reports themselves when they are asked for.
    void refresh();
    /// Takes in what work in the background could not read.
    void noteLeftOut(const QStringList &lines);

Q_SIGNALS:
    /// Reports came, went or were corrected.
    void changed();
    void savedSearchesChanged();
    /// Notes came, went or have other words.
    void notesChanged();
    /// Findings were ticked off, or are open again.
    void findingMarksChanged();
    /// Reports were given labels, or lost some. Not told beside changed().
    void labelsChanged();
    /// Something more could not be read; see leftOut().
    void leftOutChanged();
    /// A step could not be done with all that it is about: one sentence, and their names.
    void notDone(const QString &reason, const QStringList &what);

private:
    void lookForChanges();
    void takeLeftOut();
    QStringList changeEach(const QStringList &keys,
                           const std::function<bool(const QString &)> &change);

    std::unique_ptr<Library> m_library;
    Catalogue m_catalogue = Catalogue::shipped();
    QList<LibraryEntry> m_entries;
    QList<LibraryEntry> m_joined;
    QHash<QString, QStringList> m_labels;
    QHash<QString, QString> m_distinctions;
    QHash<QString, OpenReportPtr> m_reports;
    PlaceNamer m_places; ///< of the library as it was read last; none without one
    QStringList m_leftOut;
    QTimer m_looking;    ///< for what other programs write
    int m_changes = 0;   ///< when the library was read last
    int m_seen = 0;      ///< when it was looked at last
    int m_postponed = 0; ///< looks at which it changed still
    bool m_writing = false;
};

} // namespace PlanLens
