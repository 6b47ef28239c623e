; SPDX-FileCopyrightText: 2026 Kerbscope contributors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; Per user, without elevation: files under %LOCALAPPDATA%\Programs\Kerbscope, an entry in the start menu, .kscase files.
;   makensis -DVERSION=0.1.0 -DSTAGE=folder -DOUTPUT=file.exe kerbscope.nsi
; Silent: /S. Another folder: /D=C:\folder (last argument). Cases and settings survive an upgrade and the uninstallation.
; Exit codes: 0 done; 1 cancelled; 2 a program of the folder is running, and nothing was changed.
Unicode true
Target amd64-unicode
RequestExecutionLevel user
SetCompressor /SOLID lzma
Name "Kerbscope"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Kerbscope"
InstallDirRegKey HKCU "Software\Kerbscope" "Folder"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Kerbscope"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Kerbscope"
VIAddVersionKey "FileDescription" "Kerbscope installer"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "GPL-3.0-or-later"

!include "MUI2.nsh"
!include "LogicLib.nsh"
!define MUI_ICON "kerbscope.ico"
!define MUI_UNICON "kerbscope.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\kerbscope.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Japanese"

LangString Running ${LANG_ENGLISH} "Kerbscope is running. Close it, then try again."
LangString Running ${LANG_GERMAN} "Kerbscope läuft noch. Schließen Sie es und versuchen Sie es erneut."
LangString Running ${LANG_FRENCH} "Kerbscope est ouvert. Fermez-le, puis réessayez."
LangString Running ${LANG_SPANISH} "Kerbscope está abierto. Ciérrelo y vuelva a intentarlo."
LangString Running ${LANG_JAPANESE} "Kerbscope が起動しています。終了してから再試行してください。"
LangString CaseType ${LANG_ENGLISH} "Kerbscope case"
LangString CaseType ${LANG_GERMAN} "Kerbscope-Fall"
LangString CaseType ${LANG_FRENCH} "Dossier Kerbscope"
LangString CaseType ${LANG_SPANISH} "Caso de Kerbscope"
LangString CaseType ${LANG_JAPANESE} "Kerbscope ケース"

; Windows lets nobody write to a program that runs. Asked before anything is changed, so that no half of an upgrade is left.
!macro STOP_WHILE_RUNNING PREFIX
Function ${PREFIX}StopWhileRunning
    again:
    ${ForEach} $1 0 1 + 1
        StrCpy $0 "$INSTDIR\kerbscope.exe"
        ${If} $1 = 1
            StrCpy $0 "$INSTDIR\kerbscope-cli.exe"
        ${EndIf}
        ${If} ${FileExists} "$0"
            ClearErrors
            FileOpen $2 "$0" a
            ${If} ${Errors}
                MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDRETRY again
                SetErrorLevel 2
                Quit
            ${EndIf}
            FileClose $2
        ${EndIf}
    ${Next}
FunctionEnd
!macroend
!insertmacro STOP_WHILE_RUNNING ""
!insertmacro STOP_WHILE_RUNNING "un."

; Explorer draws the icons of case files anew.
!macro TELL_EXPLORER
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Section "Kerbscope"
    Call StopWhileRunning
    SetOutPath "$INSTDIR"
    File "${STAGE}/kerbscope.exe"
    File "${STAGE}/kerbscope-cli.exe"
    File "${STAGE}/catalog.sqlite"
    File "${STAGE}/LICENSE"
    SetOutPath "$INSTDIR\translations"
    File "${STAGE}/translations/*.qm"
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\Kerbscope.lnk" "$INSTDIR\kerbscope.exe"
    WriteRegStr HKCU "Software\Kerbscope" "Folder" "$INSTDIR"
    WriteRegStr HKCU "Software\Classes\.kscase" "" "Kerbscope.Case"
    WriteRegStr HKCU "Software\Classes\Kerbscope.Case" "" "$(CaseType)"
    WriteRegStr HKCU "Software\Classes\Kerbscope.Case\DefaultIcon" "" "$INSTDIR\kerbscope.exe,0"
    WriteRegStr HKCU "Software\Classes\Kerbscope.Case\shell\open\command" "" '"$INSTDIR\kerbscope.exe" "%1"'
    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Kerbscope"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\kerbscope.exe"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "Kerbscope contributors"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
    SectionGetSize 0 $0
    WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
    !insertmacro TELL_EXPLORER
SectionEnd

Section "Uninstall"
    Call un.StopWhileRunning
    Delete "$INSTDIR\kerbscope.exe"
    Delete "$INSTDIR\kerbscope-cli.exe"
    Delete "$INSTDIR\catalog.sqlite"
    Delete "$INSTDIR\LICENSE"
    Delete "$INSTDIR\translations\qtbase_*.qm"
    RMDir "$INSTDIR\translations"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Kerbscope.lnk"
    DeleteRegKey HKCU "Software\Kerbscope"
    DeleteRegKey HKCU "Software\Classes\Kerbscope.Case"
    ; Another program may have taken the files over since.
    ReadRegStr $0 HKCU "Software\Classes\.kscase" ""
    ${If} $0 == "Kerbscope.Case"
        DeleteRegKey HKCU "Software\Classes\.kscase"
    ${EndIf}
    DeleteRegKey HKCU "${UNINSTALL}"
    !insertmacro TELL_EXPLORER
SectionEnd
