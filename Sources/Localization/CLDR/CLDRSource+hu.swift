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
    z\t001greenwichi középidő, tél\t012kelet-afrika\t022közép-európa\t030nyugat-afrikai időzóna\t042közép-afrika\t052kelet-európa\t063kelet-európa\t073közép-európa\t082dél-afrika\t092hawaii-aleut\t0a3hawaii-aleut\t0b4alaszka\t0c3alaszka\t0d4atlanti-óceán\t0e2brazília\t0f2argentína\t0g2paraguay\t0h4keleti államokbel\t0i4középső államokbel\t0j2amazónia\t0k2kolumbia\t0l4hegyvidék\t0m3hegyvidék\t0n1venezuela\t0o1francia-guyana\t0p3középső államokbel\t0q1yukon\t0r3keleti államokbel\t0s0Acre zónaidő\t0t4csendes-óceán\t0u3csendes-óceán\t0v3atlanti-óceán\t0y2ecuador\t0z2guyana\t102kuba\t113kuba\t124mexikói csendes-óceán\t132bolívia\t142peru\t154Saint-Pierre és Miquelon-\t163Saint-Pierre és Miquelon-\t172uruguay\t182Fernando de Noronha-\t191szurinám\t1a2chile\t1b3chile\t1c4új-fundland\t1d3új-fundland\t1e7nyugat\t1f1davis\t1g1dumont-d’Urville-\t1h7kelet\t1i3kelet-ausztrália\t1j1mawson\t1k2új-zéland\t1l3új-zéland\t1m1rothera\t1n1syowa\t1o1vosztok\t1p1arab tél\t1q1kazahsztán\t1r4Petropavlovszk-kamcsatka\t1s2türkmenisztán\t1t2azerbajdzsán\t1u1indokína\t1v2krasznojarszk\t1w1kirgizisztán\t1x1Brunei Darussalam-\t1y2india\t1z2jakutszk\t202ulánbátor\t212kína\t222banglades\t232kelet-timor\t242öbölbel\t251tádzsikisztán\t262hongkong\t272hovd\t282irkutszk\t294Törökország\t2a2nyugat-indonézia\t2b1kelet-indonézia\t2c2izrael\t2d3izrael\t2e1afganisztán\t2f2pakisztán\t2g1nepál\t2h1malajzia\t2i2magadan\t2j1közép-indonézia\t2k6fülöp\t2l2omszk\t2m2korea\t2n1mianmar\t2o2üzbegisztán\t2p2szingapúr\t2q2taipe\t2r2grúzia\t2s2irán\t2t1bután\t2u1japán tél\t2v2vlagyivosztok\t2w2jekatyerinburg\t2x2örményország\t2y2azor\t2z3azor\t302nyugat-európa\t313nyugat-európa\t326zöld-foki\t331déli-georgia\t346falkland\t357közép\t363közép-ausztrália\t377közép-nyugat\t382Lord Howe-sziget\t393Lord Howe-sziget\t3a2húsvét-sziget\t3b3húsvét-sziget\t3c1ír nyár\t3d0koordinált világidő\t3e4Szamara\t3f1brit nyár\t3g2moszkva\t3h2hawaii-aleut\t3i1indiai-óceán\t3j1karácsony-sziget\t3k6kókusz\t3l1francia déli és antarktisz\t3m5seychelle\t3n5maldív\t3o2mauritius\t3p1réunion\t3q5marshall\t3r2chatham\t3s3chatham\t3t2apia\t3u1truk\t3v2vanuatu\t3w6phoenix\t3x1tokelau\t3y2fidzs\t3z1tuvalu\t402galápagos\t411gambier\t425salamon\t432chamorró\t445sor\t451kosrae\t465marquises\t472szamoa\t481nauru\t491niue\t4a6norfolk\t4b3norfolk-szigetek\t4c2új-kaledónia\t4d1palau\t4e5pitcairn\t4f1ponape-sziget\t4g1pápua új-guinea\t4h6cook\t4i1tahit\t4j5gilbert\t4k2tonga\t4l1wake-sziget\t4m1Wallis és Futuna-
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
    za\t#\t#i idő\t#i téli idő\t#i nyári idő\t#i zónaidő\t#-szigeteki idő\t#-szigeteki téli idő\t#-ausztráliai téli idő
    @hu-HU\tmagyar\tmagyar (Magyarország)

    """
  }
}
