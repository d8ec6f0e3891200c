#pragma once

#include "figures/observation.h"
#include "figures/verdict.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace PlanLens {

/// A name as reports print it, with all that tells what it stands for.
struct PrintedName
{
    QString name;
    QString unit;
    Measure measure = Measure::Level;
    QString parent; ///< of a sub-row; else empty

    /// Alike for names that differ in nothing that matters: normal form (see nameform.h), dimension
    /// of the unit, measure and parent.
    QString key() const;
    bool operator==(const PrintedName &) const = default;
};

/// The name of an observation. In a table its measure is the one that name and unit say.
PrintedName printedNameOf(const Observation &observation);

enum class DecisionKind {
    Join,         ///< it stands for a known indicator
    KeepApart,    ///< it stands for none, and is not proposed again
    NewIndicator, ///< it is an indicator of its own
    Rename        ///< it is to be read as another name
};

/// What a person decided on a printed name.
struct NameDecision
{
    PrintedName printed;
    DecisionKind kind = DecisionKind::KeepApart;
    QString indicator;                     ///< of Join and NewIndicator: id
    QString name;                          ///< of NewIndicator and Rename
    QString unit;                          ///< of NewIndicator: the one it is charted in
    Direction direction = Direction::None; ///< of NewIndicator
    Signature signature;

    bool operator==(const NameDecision &) const = default;
};

/// An id for an indicator of a person's own, made from its name: own-shuzichanye.
QString ownIndicatorId(const QString &name);

QString toKey(DecisionKind kind);
std::optional<DecisionKind> decisionKind(const QString &key);

/// One decision a line, columns parted by tabs, UTF-8; the first lines say what it is.
QByteArray decisionsToTsv(const QList<NameDecision> &decisions);
/// And back. Lines that do not fit are left out and named in `errors`, each a sentence in the
/// person's language.
QList<NameDecision> decisionsFromTsv(const QByteArray &tsv, QStringList *errors = nullptr);

} // namespace PlanLens
