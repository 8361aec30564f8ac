// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `eo`: StaticString {
    """
    #eo
    t\t{HH}:{n}
    d.full\t{E0}, la {d}-a de {M0} {y}
    dt.full\t{D} je {T}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}\t{E0}, {d} {M0}\u{2009}{y} –\u{2009}\t{E0}, {d} {M0} {y}
    dtr.full\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} je {T}\u{2009}–\u{2009}\t{D} je {T}
    d.long\t{y}-{M0}-{dd}
    dt.long\t{D} je {T}
    dr.long\t{d}–\t{d} {M0} {y}\t{d} {M0}\u{2009}–\u{2009}\t{d} {M0} {y}\t{d} {M0} {y}\u{2009}–\u{2009}\t{d} {M0} {y}
    dtr.long\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} je {T}\u{2009}–\u{2009}\t{D} je {T}
    d.short\t{yy}-{mm}-{dd}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tJanuaro\tFebruaro\tMarto\tAprilo\tMajo\tJunio\tJulio\tAŭgusto\tSeptembro\tOktobro\tNovembro\tDecembro
    M1\tJan\tFeb\tMar\tApr\tMaj\tJun\tJul\tAŭg\tSep\tOkt\tNov\tDec
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tlundo\tmardo\tmerkredo\tĵaŭdo\tvendredo\tsabato\tdimanĉo
    E1\tlu\tma\tme\tĵa\tve\tsa\tdi
    E2\tl\tm\tm\tĵ\tv\ts\td
    gmt\tUTC\tUTC+\tUTC-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t,\t\u{202F}\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{202F}¤\t-#\u{202F}¤\t,\t\u{202F}\t3\t3\t1
    s\tEUR€
    r\tADAndoro\tAEUnuiĝintaj Arabaj Emirlandoj\tAFAfganujo\tAGAntigvo kaj Barbudo\tAIAngvilo\tALAlbanujo\tAMArmenujo\tAOAngolo\tAQAntarkto\tARArgentino\tASUsona Samoo\tATAŭstrujo\tAUAŭstralio\tAWArubo\tAXAlando\tAZAzerbajĝano\tBABosnujo kaj Hercegovino\tBBBarbado\tBDBangladeŝo\tBEBelgujo\tBFBurkino\tBGBulgarujo\tBHBarejno\tBIBurundo\tBJBenino\tBLSankta Bartolomeo\tBMBermudoj\tBNBrunejo\tBOBolivio\tBQKariba Nederlando\tBRBrazilo\tBSBahamoj\tBTButano\tBVBuvetinsulo\tBWBocvano\tBYBelorusujo\tBZBelizo\tCAKanado\tCCKokosinsuloj\tCDKongo Kinŝasa\tCFCentr-Afriko\tCGKongo Brazavila\tCHSvisujo\tCIEbur-Bordo\tCKKukinsuloj\tCLĈilio\tCMKameruno\tCNĈinujo\tCOKolombio\tCRKostariko\tCUKubo\tCVKaboverdo\tCWKuracao\tCXKristnaskinsulo\tCYKipro\tCZĈeĥujo\tDEGermanujo\tDJĜibutio\tDKDanujo\tDMDominiko\tDODominika Respubliko\tDZAlĝerio\tECEkvadoro\tEEEstonujo\tEGEgiptujo\tEHOkcidenta Saharo\tEREritreo\tESHispanujo\tETEtiopujo\tFIFinnlando\tFJFiĝio\tFKFalklandoj\tFMMikronezio\tFOFerooj\tFRFrancujo\tGAGabono\tGBUnuiĝinta Reĝlando\tGDGrenado\tGEKartvelujo\tGFFranca Gujano\tGGGernezejo\tGHGanao\tGIĜibraltaro\tGLGronlando\tGMGambio\tGNGvineo\tGPGvadelupo\tGQEkvatora Gvineo\tGRGrekujo\tGSSud-Georgio kaj Sud-Sandviĉinsuloj\tGTGvatemalo\tGUGvamo\tGWGvineo-Bisaŭo\tGYGujano\tHKHonkongo (SAR de Ĉinujo)\tHMHerda kaj Makdonaldaj Insuloj\tHNHonduro\tHRKroatujo\tHTHaitio\tHUHungarujo\tIDIndonezio\tIEIrlando\tILIsraelo\tIMManksinsulo\tINHindujo\tIOBrita Hindoceana Teritorio\tIQIrako\tIRIrano\tISIslando\tITItalujo\tJEĴerzejo\tJMJamajko\tJOJordanio\tJPJapanujo\tKEKenjo\tKGKirgizujo\tKHKamboĝo\tKIKiribato\tKMKomoroj\tKNSankta Kristoforo kaj Neviso\tKPNord-Koreujo\tKRSud-Koreujo\tKWKuvajto\tKYKajmana Insularo\tKZKazaĥujo\tLALaoso\tLBLibano\tLCSankta Lucio\tLILiĥtenŝtejno\tLKSrilanko\tLRLiberio\tLSLesoto\tLTLitovujo\tLULuksemburgo\tLVLatvujo\tLYLibio\tMAMaroko\tMCMonako\tMDMoldavujo\tMEMontenegro\tMFSaint-Martin\tMGMadagaskaro\tMHMarŝaloj\tMKNord-Makedonujo\tMLMalio\tMMBirmo\tMNMongolujo\tMOMakao (SAR de Ĉinujo)\tMPNord-Marianoj\tMQMartiniko\tMRMaŭritanio\tMSMoncerato\tMTMalto\tMUMaŭricio\tMVMaldivoj\tMWMalavio\tMXMeksiko\tMYMalajzio\tMZMozambiko\tNANamibio\tNCNov-Kaledonio\tNENiĝero\tNFNorfolkinsulo\tNGNiĝerio\tNINikaragvo\tNLNederlando\tNONorvegujo\tNPNepalo\tNRNauro\tNUNiuo\tNZNov-Zelando\tOMOmano\tPAPanamo\tPEPeruo\tPFFranca Polinezio\tPGPapuo-Nov-Gvineo\tPHFilipinoj\tPKPakistano\tPLPollando\tPMSankta Piero kaj Mikelono\tPNPitkarna Insulo\tPRPuertoriko\tPSPalestinaj teritorioj\tPTPortugalujo\tPWPalaŭo\tPYParagvajo\tQAKataro\tREReunio\tRORumanujo\tRSSerbujo\tRURusujo\tRWRuando\tSASauda Arabujo\tSBSalomonoj\tSCSejŝeloj\tSDSudano\tSESvedujo\tSGSingapuro\tSHSankta Heleno\tSISlovenujo\tSJSvalbardo kaj Janmajeno\tSKSlovakujo\tSLSieraleono\tSMSanmarino\tSNSenegalo\tSOSomalujo\tSRSurinamo\tSSSud-Sudano\tSTSantomeo kaj Principeo\tSVSalvadoro\tSXSint-Maarten\tSYSirio\tSZSvazilando\tTCTurkoj kaj Kajkoj\tTDĈado\tTFFrancaj Sudaj Teritorioj\tTGTogolando\tTHTajlando\tTJTaĝikujo\tTKTokelao\tTLOrienta Timoro\tTMTurkmenujo\tTNTunizio\tTOTongo\tTRTurkujo\tTTTrinidado kaj Tobago\tTVTuvalo\tTWTajvano\tTZTanzanio\tUAUkrainujo\tUGUgando\tUMUsonaj malgrandaj insuloj\tUSUsono\tUYUrugvajo\tUZUzbekujo\tVAVatikano\tVCSankta Vincento kaj Grenadinoj\tVEVenezuelo\tVGBritaj Virgulininsuloj\tVIUsonaj Virgulininsuloj\tVNVjetnamujo\tVUVanuatuo\tWFValiso kaj Futuno\tWSSamoo\tXKKosovo\tYEJemeno\tYTMajoto\tZASud-Afriko\tZMZambio\tZWZimbabvo
    l\t kaj \t\t, \t, \t kaj \t
    lo\t aŭ \t\t, \t, \t aŭ \t
    w\t1
    x\tEsperanto\tEsperanto
    @eo-001\tEsperanto\tEsperanto (mondo)

    """
  }
}
