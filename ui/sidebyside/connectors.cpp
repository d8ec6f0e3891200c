// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebyside/connectors.h"

namespace PlanLens {

namespace {

bool isIn(qreal top, qreal bottom, qreal height)
{
    return bottom > 0 && top < height;
}

} // namespace

QList<Connector> connectorsIn(const Viewed &viewed, const Alignment &alignment,
                              const PairColumn &left, const PairColumn &right, const ScrollMap &map)
{
    QList<Connector> connectors;
    for (int row = 0; row < alignment.rows().size(); ++row) {
        const AlignedBlocks &aligned = alignment.rows().at(row);
        const PairItem *leftItem = left.itemOf(row);
        const PairItem *rightItem = right.itemOf(row);
        if (aligned.status == BlockStatus::Same || (!leftItem && !rightItem))
            continue;
        Connector band{.row = row, .status = aligned.status};
        if (leftItem) {
            band.leftTop = leftItem->top - viewed.left;
            band.leftBottom = leftItem->bottom() - viewed.left;
        }
        if (rightItem) {
            band.rightTop = rightItem->top - viewed.right;
            band.rightBottom = rightItem->bottom() - viewed.right;
        }
        if (!leftItem) {
            band.leftTop =
                map.toSide(PairSide::Left, map.fromSide(PairSide::Right, rightItem->top)) -
                viewed.left;
            band.leftBottom = band.leftTop;
        }
        if (!rightItem) {
            band.rightTop =
                map.toSide(PairSide::Right, map.fromSide(PairSide::Left, leftItem->top)) -
                viewed.right;
            band.rightBottom = band.rightTop;
        }
        if ((leftItem && isIn(band.leftTop, band.leftBottom, viewed.height)) ||
            (rightItem && isIn(band.rightTop, band.rightBottom, viewed.height)))
            connectors.append(band);
    }
    return connectors;
}

} // namespace PlanLens
