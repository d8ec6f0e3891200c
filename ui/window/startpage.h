// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace PlanLens {

/// Stands where the documents will: what to do in an empty library, or with none chosen.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setLibraryEmpty(bool empty);
    void setSamplesOffered(bool offered);

Q_SIGNALS:
    void openRequested();
    void openFolderRequested();
    void samplesRequested();

private:
    QLabel *m_title;
    QLabel *m_hint;
    QPushButton *m_samples;
    QWidget *m_buttons;
};

} // namespace PlanLens
