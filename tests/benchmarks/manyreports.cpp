// SPDX-License-Identifier: GPL-3.0-or-later
#include "manyreports.h"

#include "catalogue/regions.h"
#include "importing/understanding.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace PlanLens {

namespace {

/// A real report, and what of it is made another place's and year's.
struct Model
{
    QString text;
    QString place;
};

QList<Model> read(const QStringList &paths)
{
    QList<Model> models;
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        auto outcome = understand(bytes, path);
        if (const auto *reports = std::get_if<UnderstoodReports>(&outcome))
            models.append(
                {QString::fromUtf8(bytes), reports->constFirst().report.identity.regionName});
    }
    return models;
}

QString shifted(const QString &text, int years)
{
    static const QRegularExpression year(QStringLiteral("(?<!\\d)20[12]\\d(?!\\d)"));
    QString result;
    qsizetype from = 0;
    for (auto match = year.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        result += text.mid(from, found.capturedStart() - from) +
                  QString::number(found.captured().toInt() - years);
        from = found.capturedEnd();
    }
    return result + text.mid(from);
}

/// The last digit after a point: of figures, never of a year or a numbering.
void changeFigures(QString &text, QRandomGenerator &random)
{
    for (qsizetype i = 2; i + 1 < text.size(); ++i) {
        const bool isLast = text.at(i - 1) == u'.' && text.at(i).isDigit() &&
                            text.at(i - 2).isDigit() && !text.at(i + 1).isDigit();
        if (isLast && text.at(i + 1) != u'.')
            text[i] = QChar(u'1' + random.bounded(9));
    }
}

QStringList places()
{
    QStringList names;
    for (const Region &region : Regions::shipped().all()) {
        if (Regions::level(region) == 3 && !region.code.isEmpty())
            names << region.fullName;
    }
    return names;
}

} // namespace

QStringList writeManyReports(const QString &folder, const QStringList &models, int count,
                             int yearsOfEach)
{
    const QList<Model> texts = read(models);
    const QStringList names = places();
    QStringList paths;
    for (int i = 0; i < count && !texts.isEmpty(); ++i) {
        QRandomGenerator random(quint32(i) + 1);
        const Model &model = texts.at(i / yearsOfEach % texts.size());
        QString text = shifted(model.text, i % yearsOfEach);
        changeFigures(text, random);
        if (!model.place.isEmpty())
            text.replace(model.place, names.at(i / yearsOfEach % names.size()));
        QFile file(QStringLiteral("%1/%2.txt").arg(folder).arg(i, 4, 10, QLatin1Char('0')));
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
        paths << file.fileName();
    }
    return paths;
}

} // namespace PlanLens
