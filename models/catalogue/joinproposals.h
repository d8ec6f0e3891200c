// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/namedecision.h"
#include "catalogue/namelikeness.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace PlanLens {

/// An indicator that a name might stand for.
struct JoinCandidate
{
    QString indicator; ///< id
    QString reason;    ///< one sentence in the person's language
    AlikeBy likeness = AlikeBy::SameForm;

    bool operator==(const JoinCandidate &) const = default;
};

/// Finds the indicators that a name without a match might stand for, by rules that can be
/// explained. Qualifiers (城镇, 规上, 人均, …) and the kind of measure always agree; the unit does
/// too, except where the name is the same.
class JoinCandidates
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::JoinCandidates)

public:
    /// Takes what it needs of the catalogue.
    explicit JoinCandidates(const Catalogue &catalogue);

    /// At most `most`, each indicator once.
    QList<JoinCandidate> of(const PrintedName &printed, int most = 5) const;

private:
    struct KnownName
    {
        QString form;
        QString text;
        QStringList qualifiers;
        int indicator = -1;
    };

    void add(const QString &name, int indicator);
    std::optional<JoinCandidate> candidate(const PrintedName &printed, const KnownName &known,
                                           const NameLikeness &like) const;
    QString reason(const PrintedName &printed, const KnownName &known,
                   const NameLikeness &like) const;

    QList<Indicator> m_indicators;
    QList<KnownName> m_names;
};

/// Whether a name without a match is worth a person's look. What compares with a target is no
/// indicator, and the change of a known indicator is not a new one.
bool isProposed(const PrintedName &printed, const Catalogue &catalogue);

} // namespace PlanLens
