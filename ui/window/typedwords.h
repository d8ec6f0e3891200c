// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

class QWidget;

namespace PlanLens {

/// What a person typed to find or filter with, by the place of each field in a window: for the
/// window that takes its place.
class TypedWords
{
public:
    explicit TypedWords(const QWidget &window);

    /// Types it into the fields at the same places; those that are not there are passed over.
    void typeInto(QWidget &window) const;

private:
    QHash<QString, QString> m_words;
};

} // namespace PlanLens
