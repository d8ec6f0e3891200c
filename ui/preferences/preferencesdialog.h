// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferences/preferences.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace PlanLens {

/// Asks for what a person can set, and shows where the data is kept.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `library` is the path of the library that is open; empty where none is.
    PreferencesDialog(const Preferences &preferences, const QString &library,
                      QWidget *parent = nullptr);

    Preferences preferences() const;

    /// What became of the copy that was asked for.
    void showCopy(const QString &path);
    void showCopyFailed(const QString &reason);

Q_SIGNALS:
    /// The library is to be copied; showCopy() or showCopyFailed() answers.
    void copyRequested();
    /// The folder is to be shown by the system's file manager.
    void folderRequested(const QString &folder);

private:
    QComboBox *addChoice(QFormLayout &form, const QString &label, const QString &tip);
    void addLanguage(QFormLayout &form, const QString &chosen);
    void addAppearance(QFormLayout &form, Appearance chosen);
    void addTextSize(QFormLayout &form, double points);
    void addTextFamily(QFormLayout &form, const QString &family);
    void addTableSize(QFormLayout &form, double points);
    void addMovement(QFormLayout &form, MovementColors chosen);
    void addValues(QFormLayout &form, const std::optional<ValueForm> &chosen);
    void addData(QFormLayout &form, const QString &library);
    void addCopies(QFormLayout &form);
    void sayOfCopy(const QString &text);
    void showSample();

    QComboBox *m_language = nullptr;
    QComboBox *m_appearance = nullptr;
    QDoubleSpinBox *m_points = nullptr;
    QComboBox *m_family = nullptr;
    QDoubleSpinBox *m_tablePoints = nullptr;
    QComboBox *m_movement = nullptr;
    QLabel *m_sample = nullptr;
    QComboBox *m_values = nullptr;
    QString m_library;
    QLabel *m_copies = nullptr;
    QPushButton *m_copy = nullptr;
    QLabel *m_copied = nullptr; ///< what became of the copy that was asked for
};

} // namespace PlanLens
