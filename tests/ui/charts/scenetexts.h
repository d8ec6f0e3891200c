// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartscene.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace PlanLens {

struct Label
{
    QString text;
    Anchor subject;
    QRectF rect;
};

/// The texts of the scene: with a subject the labels of figures, without one all others.
inline QList<Label> textsOf(const ChartScene &scene, bool labels)
{
    QList<Label> texts;
    for (const QGraphicsItem *item : scene.items()) {
        const auto *painted = dynamic_cast<const PaintItem *>(item);
        if (painted && !painted->text().isEmpty() && painted->subject().isValid() == labels)
            texts.append({painted->text(), painted->subject(), painted->boundingRect()});
    }
    return texts;
}

} // namespace PlanLens
