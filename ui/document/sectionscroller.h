// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aligning/sections.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace PlanLens {

class DocumentPane;
class ReadingView;

/// A height in each of two documents at which the same is said.
struct HeightPair
{
    double left = 0;
    double right = 0;
};

/// The height that corresponds to `height`: proportional between the pairs, which must rise.
double correspondingHeight(const std::vector<HeightPair> &pairs, double height);

/// Makes two panes scroll together: matched headings meet, and between them both go at their own
/// pace. Only a person's scrolling leads, so that the panes never drive each other.
class SectionScroller : public QObject
{
    Q_OBJECT

public:
    SectionScroller(DocumentPane &left, DocumentPane &right, QObject *parent = nullptr);

    void setEnabled(bool enabled) { m_enabled = enabled; }
    /// One of the panes shows another report.
    void reportsChanged();

private:
    void lead(ReadingView &leader, ReadingView &follower);
    std::vector<HeightPair> heights() const;

    QPointer<DocumentPane> m_left;
    QPointer<DocumentPane> m_right;
    QList<SectionPair> m_sections;
    bool m_enabled = true;
};

} // namespace PlanLens
