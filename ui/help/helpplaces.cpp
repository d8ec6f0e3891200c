// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helpplaces.h"

#include "text/tsv.h"

#include <QFile>
#include <QWidget>

namespace PlanLens {

namespace {

QHash<QString, QString> readPlaces()
{
    QHash<QString, QString> places;
    QFile file(QStringLiteral(":/planlens/manual/places.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return places;
    const QString table = QString::fromUtf8(file.readAll());
    TsvLines lines(table);
    while (lines.next())
        places.insert(lines.fields().value(0).toString(), lines.fields().value(1).toString());
    return places;
}

QString classOf(const QWidget &widget)
{
    return QString::fromLatin1(widget.metaObject()->className()).section(QStringLiteral("::"), -1);
}

} // namespace

const QHash<QString, QString> &helpPlaces()
{
    static const QHash<QString, QString> places = readPlaces();
    return places;
}

QString helpPlaceOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        for (const QString &name : {widget->objectName(), classOf(*widget)}) {
            const QString place = name.isEmpty() ? QString() : helpPlaces().value(name);
            if (!place.isEmpty())
                return place;
        }
    }
    return {};
}

} // namespace PlanLens
