// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace PlanLens {

/// A part of a whole by how its name begins: 城镇|零售额.
struct NamedPart
{
    qsizetype part = 0; ///< which of the partition
    QString rest;       ///< of the name, behind the words of the part

    bool operator==(const NamedPart &) const = default;
};

/// Parts that make up a whole by what their words mean.
struct Partition
{
    QStringList wholes;       ///< what the name of the whole holds one of; none where any may be
    QList<QStringList> parts; ///< of each the words for it

    bool canBeOf(QStringView whole) const;

    std::optional<NamedPart> partOf(QStringView name) const;
    bool operator==(const Partition &) const = default;
};

/// What makes up a whole (resources/partitions.tsv).
class Partitions
{
public:
    /// Reads the table. Lines that do not fit are left out and named in `errors`.
    static Partitions fromTsv(const QByteArray &tsv, QStringList *errors = nullptr);
    /// The table that ships with the program, read once.
    static const Partitions &shipped();

    const QList<Partition> &all() const { return m_all; }

private:
    QList<Partition> m_all;
};

} // namespace PlanLens
