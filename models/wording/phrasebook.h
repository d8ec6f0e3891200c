// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace PlanLens {

/// A set phrase (提法) or a term of the field.
struct Phrase
{
    QString text;
    QString group; ///< of the table it is from; empty where it was found in the reports

    bool operator==(const Phrase &) const = default;
};

/// The phrases and terms that are known before any report is read.
class Phrasebook
{
public:
    /// Reads tables of a group, a tab, and its phrases with blanks between them. A phrase that
    /// stands in several groups belongs to the first.
    static Phrasebook fromTsv(const QList<QByteArray> &tables);
    /// resources/phrases.tsv and resources/terms.tsv, read once.
    static const Phrasebook &shipped();

    const QList<Phrase> &phrases() const { return m_phrases; }
    bool contains(const QString &text) const { return m_known.contains(text); }
    /// Whether a group is the form that every report has, rather than what one says.
    static bool isFormula(const QString &group);

private:
    QList<Phrase> m_phrases;
    QHash<QString, int> m_known;
};

/// `innovation`, `opening`, … in the person's language.
QString phraseGroupText(const QString &group);

} // namespace PlanLens
