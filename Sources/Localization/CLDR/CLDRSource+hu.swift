// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `hu`: StaticString {
    """
    #hu
    t\t{H}:{n}
    d.full\t{y}. {M0} {d}., {E0}
    dt.full\t{D} {T}
    dr.full\t{D}\u{2009}–\u{2009}\t{d}., {E0}\t{D}\u{2009}–\u{2009}\t{M0} {d}., {E0}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{y}. {M0} {d}.
    dt.long\t{D} {T}
    dr.long\t{y}. {M0} {d}–\t{d}.\t{D}\u{2009}–\u{2009}\t{M0} {d}.\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{y}. {mm}. {dd}.
    dt.short\t{D} {T}
    dr.short\t{y}. {mm}. {dd}–\t{dd}.\t{D}\u{2009}–\u{2009}\t{mm}. {dd}.\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{y}. {M0}
    mr\t{y}. {M0}–\t{M0}\t{y}. {M0}\u{2009}–\u{2009}\t{y}. {M0}
    M\t0\t1\t2
    M0\tjanuár\tfebruár\tmárcius\táprilis\tmájus\tjúnius\tjúlius\taugusztus\tszeptember\toktóber\tnovember\tdecember
    M1\tjan.\tfebr.\tmárc.\tápr.\tmáj.\tjún.\tjúl.\taug.\tszept.\tokt.\tnov.\tdec.
    M2\tJ\tF\tM\tÁ\tM\tJ\tJ\tA\tSz\tO\tN\tD
    E\t0\t1\t2
    E0\thétfő\tkedd\tszerda\tcsütörtök\tpéntek\tszombat\tvasárnap
    E1\tH\tK\tSze\tCs\tP\tSzo\tV
    E2\tH\tK\tSz\tCs\tP\tSz\tV
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t2
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t2
    s\tHUFFt\tJPY¥\tXAFFCFA\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEEgyesült Arab Emírségek\tAFAfganisztán\tAGAntigua és Barbuda\tAIAnguilla\tALAlbánia\tAMÖrményország\tAOAngola\tAQAntarktisz\tARArgentína\tASAmerikai Szamoa\tATAusztria\tAUAusztrália\tAWAruba\tAXÅland-szigetek\tAZAzerbajdzsán\tBABosznia-Hercegovina\tBBBarbados\tBDBanglades\tBEBelgium\tBFBurkina Faso\tBGBulgária\tBHBahrein\tBIBurundi\tBJBenin\tBLSaint-Barthélemy\tBMBermuda\tBNBrunei\tBOBolívia\tBQHolland Karib-térség\tBRBrazília\tBSBahama-szigetek\tBTBhután\tBVBouvet-sziget\tBWBotswana\tBYBelarusz\tBZBelize\tCAKanada\tCCKókusz (Keeling)-szigetek\tCDKongó – Kinshasa\tCFKözép-afrikai Köztársaság\tCGKongó – Brazzaville\tCHSvájc\tCIElefántcsontpart\tCKCook-szigetek\tCLChile\tCMKamerun\tCNKína\tCOKolumbia\tCRCosta Rica\tCUKuba\tCVZöld-foki Köztársaság\tCWCuraçao\tCXKarácsony-sziget\tCYCiprus\tCZCsehország\tDENémetország\tDJDzsibuti\tDKDánia\tDMDominika\tDODominikai Köztársaság\tDZAlgéria\tECEcuador\tEEÉsztország\tEGEgyiptom\tEHNyugat-Szahara\tEREritrea\tESSpanyolország\tETEtiópia\tFIFinnország\tFJFidzsi\tFKFalkland-szigetek\tFMMikronézia\tFOFeröer szigetek\tFRFranciaország\tGAGabon\tGBEgyesült Királyság\tGDGrenada\tGEGrúzia\tGFFrancia Guyana\tGGGuernsey\tGHGhána\tGIGibraltár\tGLGrönland\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQEgyenlítői-Guinea\tGRGörögország\tGSDéli-Georgia és Déli-Sandwich-szigetek\tGTGuatemala\tGUGuam\tGWBissau-Guinea\tGYGuyana\tHKHongkong KKT\tHMHeard-sziget és McDonald-szigetek\tHNHonduras\tHRHorvátország\tHTHaiti\tHUMagyarország\tIDIndonézia\tIEÍrország\tILIzrael\tIMMan-sziget\tINIndia\tIOBrit Indiai-óceáni Terület\tIQIrak\tIRIrán\tISIzland\tITOlaszország\tJEJersey\tJMJamaica\tJOJordánia\tJPJapán\tKEKenya\tKGKirgizisztán\tKHKambodzsa\tKIKiribati\tKMComore-szigetek\tKNSaint Kitts és Nevis\tKPÉszak-Korea\tKRDél-Korea\tKWKuvait\tKYKajmán-szigetek\tKZKazahsztán\tLALaosz\tLBLibanon\tLCSaint Lucia\tLILiechtenstein\tLKSrí Lanka\tLRLibéria\tLSLesotho\tLTLitvánia\tLULuxemburg\tLVLettország\tLYLíbia\tMAMarokkó\tMCMonaco\tMDMoldova\tMEMontenegró\tMFSaint Martin\tMGMadagaszkár\tMHMarshall-szigetek\tMKÉszak-Macedónia\tMLMali\tMMMianmar\tMNMongólia\tMOMakaó KKT\tMPÉszaki Mariana-szigetek\tMQMartinique\tMRMauritánia\tMSMontserrat\tMTMálta\tMUMauritius\tMVMaldív-szigetek\tMWMalawi\tMXMexikó\tMYMalajzia\tMZMozambik\tNANamíbia\tNCÚj-Kaledónia\tNENiger\tNFNorfolk-sziget\tNGNigéria\tNINicaragua\tNLHollandia\tNONorvégia\tNPNepál\tNRNauru\tNUNiue\tNZÚj-Zéland\tOMOmán\tPAPanama\tPEPeru\tPFFrancia Polinézia\tPGPápua Új-Guinea\tPHFülöp-szigetek\tPKPakisztán\tPLLengyelország\tPMSaint-Pierre és Miquelon\tPNPitcairn-szigetek\tPRPuerto Rico\tPSPalesztin Autonómia\tPTPortugália\tPWPalau\tPYParaguay\tQAKatar\tRERéunion\tRORománia\tRSSzerbia\tRUOroszország\tRWRuanda\tSASzaúd-Arábia\tSBSalamon-szigetek\tSCSeychelle-szigetek\tSDSzudán\tSESvédország\tSGSzingapúr\tSHSzent Ilona\tSISzlovénia\tSJSvalbard és Jan Mayen\tSKSzlovákia\tSLSierra Leone\tSMSan Marino\tSNSzenegál\tSOSzomália\tSRSuriname\tSSDél-Szudán\tSTSão Tomé és Príncipe\tSVSalvador\tSXSint Maarten\tSYSzíria\tSZSzváziföld\tTCTurks- és Caicos-szigetek\tTDCsád\tTFFrancia Déli Területek\tTGTogo\tTHThaiföld\tTJTádzsikisztán\tTKTokelau\tTLKelet-Timor\tTMTürkmenisztán\tTNTunézia\tTOTonga\tTRTörökország\tTTTrinidad és Tobago\tTVTuvalu\tTWTajvan\tTZTanzánia\tUAUkrajna\tUGUganda\tUMAz USA lakatlan külbirtokai\tUSEgyesült Államok\tUYUruguay\tUZÜzbegisztán\tVAVatikán\tVCSaint Vincent és a Grenadine-szigetek\tVEVenezuela\tVGBrit Virgin-szigetek\tVIAmerikai Virgin-szigetek\tVNVietnám\tVUVanuatu\tWFWallis és Futuna\tWSSzamoa\tXKKoszovó\tYEJemen\tYTMayotte\tZADél-afrikai Köztársaság\tZMZambia\tZWZimbabwe
    l\t és \t\t, \t, \t és \t
    lo\t vagy \t\t, \t, \t vagy \t
    w\t1
    x\tmagyar\tmagyar
    @hu-HU\tmagyar\tmagyar (Magyarország)

    """
  }
}
