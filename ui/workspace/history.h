// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/anchor.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace PlanLens {

/// What a person looked at.
struct Visit
{
    QStringList reports;  ///< keys of those that were open, the one that was read first
    Anchor place;         ///< that was cited; not valid where none was
    QString indicator;    ///< that was charted
    QStringList compared; ///< keys of the reports whose comparison covered them; empty for none

    bool operator==(const Visit &) const = default;
};

/// What a person looked at, one after the other, to go back to and forward again.
class History : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Something else is looked at now: what was gone back from is forgotten. The same again is no
    /// visit.
    void add(const Visit &visit);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_visits.size(); }
    /// What can still be looked at.
    using IsThere = std::function<bool(const Visit &)>;

    /// The nearest before that is still there. Stays, with nothing, where none is.
    std::optional<Visit> back(const IsThere &isThere = {});
    std::optional<Visit> forward(const IsThere &isThere = {});
    /// Forgets all, as for another library.
    void clear();

Q_SIGNALS:
    /// Where one can go changed.
    void changed();

private:
    std::optional<Visit> go(int step, const IsThere &isThere);

    QList<Visit> m_visits;
    qsizetype m_at = -1;
};

} // namespace PlanLens
