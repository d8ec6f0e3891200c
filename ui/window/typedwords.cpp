// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/typedwords.h"

#include <QLineEdit>
#include <QList>

namespace PlanLens {

namespace {

/// The kinds of widgets down to one: titles and names change with the language, these do not.
QString placeOf(const QWidget &widget, const QWidget &window)
{
    QString place;
    for (const QWidget *at = &widget; at && at != &window; at = at->parentWidget())
        place += u'/' + QString::fromLatin1(at->metaObject()->className()) + at->objectName();
    return place;
}

/// Fields that find or filter can be cleared by a button; those of values cannot. A bar that is
/// closed finds nothing.
QHash<QString, QLineEdit *> fieldsOf(const QWidget &window)
{
    QHash<QString, QLineEdit *> fields;
    const QList<QLineEdit *> lines = window.findChildren<QLineEdit *>();
    for (QLineEdit *line : lines) {
        if (line->isClearButtonEnabled() && !line->parentWidget()->isHidden())
            fields.insert(placeOf(*line, window), line);
    }
    return fields;
}

} // namespace

TypedWords::TypedWords(const QWidget &window)
{
    const QHash<QString, QLineEdit *> fields = fieldsOf(window);
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        if (!field.value()->text().isEmpty())
            m_words.insert(field.key(), field.value()->text());
    }
}

void TypedWords::typeInto(QWidget &window) const
{
    const QHash<QString, QLineEdit *> fields = fieldsOf(window);
    for (auto words = m_words.cbegin(); words != m_words.cend(); ++words) {
        if (QLineEdit *field = fields.value(words.key()))
            field->setText(words.value());
    }
}

} // namespace PlanLens
