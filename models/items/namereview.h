// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/joinproposals.h"
#include "library/unjoinedname.h"

#include <QList>
#include <QString>

#include <functional>

namespace PlanLens {

class Library;

/// An indicator that a name might stand for, as a person is shown it.
struct ProposedIndicator
{
    QString id;
    QString name;
    QString unit;
    QString reason; ///< one sentence

    bool operator==(const ProposedIndicator &) const = default;
};

/// A name that stands for no indicator, with those it might stand for, best first.
struct ReviewedName
{
    UnjoinedName name;
    QList<ProposedIndicator> proposals;

    /// Whether a person decided to keep it apart.
    bool isKeptApart() const;
    bool operator==(const ReviewedName &) const = default;
};

/// The names to review, and what they can be read as.
struct NameReview
{
    QList<ReviewedName> names; ///< those with proposals first, then by figures
    QStringList known;         ///< names of all indicators, to choose from
    QString error;             ///< why they could not be looked up, one sentence

    bool operator==(const NameReview &) const = default;
};

/// All names of the library that a person may decide on. Empty where it was cancelled, and with the
/// error where the library could not be asked.
NameReview reviewNames(const Library &library, const std::function<bool()> &cancelled);

} // namespace PlanLens
