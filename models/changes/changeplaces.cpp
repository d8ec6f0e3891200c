// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/changeplaces.h"

#include "claims/finding.h"
#include "figures/notedplace.h"
#include "library/library.h"

#include <QMap>

namespace PlanLens {

namespace {

/// A report, read as far as it is asked for.
class OpenedReport
{
public:
    OpenedReport(const Library &library, const QString &key) : m_library(library), m_key(key) {}

    std::optional<Observation> asRead(const PlacedCorrection &correction)
    {
        if (!m_places) {
            m_places = m_library.places(m_key);
            m_figures = m_library.observationsAsRead(m_key);
        }
        const int at = indexOfPlace(*m_places, correction.place);
        return at >= 0 && at < m_figures.size() ? std::optional(m_figures.at(at)) : std::nullopt;
    }
    Anchor of(const PlacedFigure &figure) { return findNumber(report(), figure.place); }
    Anchor of(const FindingMark &mark)
    {
        return findNotedPlace(report(), firstPlaceOf(mark.finding), mark.report == m_key)
            .value_or(Anchor());
    }
    Anchor of(const Note &note)
    {
        return findNotedPlace(report(), note.place, note.noted == m_key).value_or(Anchor());
    }

private:
    const Report &report()
    {
        if (!m_report)
            m_report = m_library.report(m_key).value_or(Report());
        return *m_report;
    }

    const Library &m_library;
    QString m_key;
    std::optional<Report> m_report;
    std::optional<QList<PrintedPlace>> m_places;
    QList<Observation> m_figures; ///< as read, at those places
};

/// Where something happened: what it was, and nowhere for what has no place.
struct PlaceFinder
{
    OpenedReport &report;

    template <typename T>
    Anchor operator()(const ChangeStep<T> &step) const
    {
        if constexpr (requires(const T &one) { report.of(one); }) {
            if (step.after || step.before)
                return report.of(step.after ? *step.after : *step.before);
        }
        return {};
    }
    Anchor operator()(const Rereading &) const { return {}; }
    Anchor operator()(const Deletion &) const { return {}; }
    Anchor operator()(std::monostate) const { return {}; }
};

bool hasPlace(ChangeKind kind)
{
    return kind == ChangeKind::Figure || kind == ChangeKind::Made || kind == ChangeKind::Finding ||
           kind == ChangeKind::Note;
}

} // namespace

void placeChanges(QList<ChangeEntry> &changes, const Library &library, const Cancelled &cancelled)
{
    QMap<QString, QList<ChangeEntry *>> byReport;
    for (ChangeEntry &change : changes) {
        if (hasPlace(change.kind) && !change.report.isEmpty())
            byReport[change.report].append(&change);
    }
    for (auto it = byReport.cbegin(); it != byReport.cend() && !isCancelled(cancelled); ++it) {
        OpenedReport report(library, it.key());
        for (ChangeEntry *change : *it) {
            const auto *step = std::get_if<ChangeStep<PlacedCorrection>>(&change->what);
            if (step && (step->after || step->before))
                change->asRead = report.asRead(step->after ? *step->after : *step->before);
            change->place = change->asRead ? change->asRead->anchor
                                           : std::visit(PlaceFinder{report}, change->what);
        }
    }
}

} // namespace PlanLens
