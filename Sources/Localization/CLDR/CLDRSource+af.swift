// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `af`: StaticString {
    """
    #af
    t\t{HH}:{n}
    d.full\t{E0} {dd} {M0} {y}
    dt.full\t{D} om {T}
    dr.full\t{E0} {d} {M0}\u{2009}–\u{2009}\t{E0} {d} {M0} {y}\t{E0} {d} {M0}\u{2009}–\u{2009}\t{E0} {d} {M0} {y}\t{E0} {d} {M0} {y}\u{2009}–\u{2009}\t{E0} {d} {M0} {y}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} om {T}\u{2009}–\u{2009}\t{D} om {T}
    d.long\t{dd} {M0} {y}
    dt.long\t{D} om {T}
    dr.long\t{d}–\t{d} {M0} {y}\t{d} {M0}\u{2009}–\u{2009}\t{d} {M0} {y}\t{d} {M0} {y}\u{2009}–\u{2009}\t{d} {M0} {y}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} om {T}\u{2009}–\u{2009}\t{D} om {T}
    d.short\t{y}-{mm}-{dd}
    dt.short\t{D} {T}
    dr.short\t{d}/{m}/{y}\u{2009}–\u{2009}\t{d}/{m}/{y}\t{d}/{m}/{y}\u{2009}–\u{2009}\t{d}/{m}/{y}\t{d}/{m}/{y}\u{2009}–\u{2009}\t{d}/{m}/{y}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tJanuarie\tFebruarie\tMaart\tApril\tMei\tJunie\tJulie\tAugustus\tSeptember\tOktober\tNovember\tDesember
    M1\tJan.\tFeb.\tMrt.\tApr.\tMei\tJun.\tJul.\tAug.\tSep.\tOkt.\tNov.\tDes.
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tMaandag\tDinsdag\tWoensdag\tDonderdag\tVrydag\tSaterdag\tSondag
    E1\tMa.\tDi.\tWo.\tDo.\tVr.\tSa.\tSo.
    E2\tM\tD\tW\tD\tV\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t,\t\u{A0}\t3\t3\t1
    s\tAUDA$\tBRLR$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tNZDNZ$\tTHB฿\tTWDNT$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF\tZARR
    r\tADAndorra\tAEVerenigde Arabiese Emirate\tAFAfganistan\tAGAntigua en Barbuda\tAIAnguilla\tALAlbanië\tAMArmenië\tAOAngola\tAQAntarktika\tARArgentinië\tASAmerikaanse Samoa\tATOostenryk\tAUAustralië\tAWAruba\tAXÅlandeilande\tAZAzerbeidjan\tBABosnië en Herzegowina\tBBBarbados\tBDBangladesj\tBEBelgië\tBFBurkina Faso\tBGBulgarye\tBHBahrein\tBIBurundi\tBJBenin\tBLSint Barthélemy\tBMBermuda\tBNBroenei\tBOBolivië\tBQKaribiese Nederland\tBRBrasilië\tBSBahamas\tBTBhoetan\tBVBouvet-eiland\tBWBotswana\tBYBelarus\tBZBelize\tCAKanada\tCCKokoseilande\tCDDemokratiese Republiek van die Kongo\tCFSentraal-Afrikaanse Republiek\tCGKongo-Brazzaville\tCHSwitserland\tCIIvoorkus\tCKCookeilande\tCLChili\tCMKameroen\tCNChina\tCOColombië\tCRCosta Rica\tCUKuba\tCVKaap Verde\tCWCuraçao\tCXKerseiland\tCYSiprus\tCZTsjeggië\tDEDuitsland\tDJDjiboeti\tDKDenemarke\tDMDominica\tDODominikaanse Republiek\tDZAlgerië\tECEcuador\tEEEstland\tEGEgipte\tEHWes-Sahara\tEREritrea\tESSpanje\tETEthiopië\tFIFinland\tFJFidji\tFKFalklandeilande\tFMMikronesië\tFOFaroëreilande\tFRFrankryk\tGAGaboen\tGBVerenigde Koninkryk\tGDGrenada\tGEGeorgië\tGFFrans-Guyana\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGroenland\tGMGambië\tGNGuinee\tGPGuadeloupe\tGQEkwatoriaal-Guinee\tGRGriekeland\tGSSuid-Georgië en die Suidelike Sandwicheilande\tGTGuatemala\tGUGuam\tGWGuinee-Bissau\tGYGuyana\tHKHongkong SAS China\tHMHeardeiland en McDonaldeilande\tHNHonduras\tHRKroasië\tHTHaïti\tHUHongarye\tIDIndonesië\tIEIerland\tILIsrael\tIMEiland Man\tINIndië\tIOBrits-Indiese Oseaangebied\tIQIrak\tIRIran\tISYsland\tITItalië\tJEJersey\tJMJamaika\tJOJordanië\tJPJapan\tKEKenia\tKGKirgistan\tKHKambodja\tKIKiribati\tKMComore\tKNSint Kitts en Nevis\tKPNoord-Korea\tKRSuid-Korea\tKWKoeweit\tKYKaaimanseilande\tKZKazakstan\tLALaos\tLBLibanon\tLCSint Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberië\tLSLesotho\tLTLitaue\tLULuxemburg\tLVLetland\tLYLibië\tMAMarokko\tMCMonaco\tMDMoldowa\tMEMontenegro\tMFSint Martin\tMGMadagaskar\tMHMarshalleilande\tMKNoord-Macedonië\tMLMali\tMMMianmar (Birma)\tMNMongolië\tMOMacau SAS China\tMPNoord-Mariane-eilande\tMQMartinique\tMRMauritanië\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaledive\tMWMalawi\tMXMeksiko\tMYMaleisië\tMZMosambiek\tNANamibië\tNCNieu-Kaledonië\tNENiger\tNFNorfolkeiland\tNGNigerië\tNINicaragua\tNLNederland\tNONoorweë\tNPNepal\tNRNauru\tNUNiue\tNZNieu-Seeland\tOMOman\tPAPanama\tPEPeru\tPFFrans-Polinesië\tPGPapoea-Nieu-Guinee\tPHFilippyne\tPKPakistan\tPLPole\tPMSint Pierre en Miquelon\tPNPitcairneilande\tPRPuerto Rico\tPSPalestynse Grondgebiede\tPTPortugal\tPWPalau\tPYParaguay\tQAKatar\tRERéunion\tRORoemenië\tRSSerwië\tRURusland\tRWRwanda\tSASaoedi-Arabië\tSBSalomonseilande\tSCSeychelle\tSDSoedan\tSESwede\tSGSingapoer\tSHSint Helena\tSISlowenië\tSJSpitsbergen en Jan Mayen\tSKSlowakye\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalië\tSRSuriname\tSSSuid-Soedan\tSTSão Tomé en Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSirië\tSZEswatini\tTCTurks- en Caicoseilande\tTDTsjad\tTFFranse Suidelike Gebiede\tTGTogo\tTHThailand\tTJTadjikistan\tTKTokelau\tTLOos-Timor\tTMTurkmenistan\tTNTunisië\tTOTonga\tTRTurkye\tTTTrinidad en Tobago\tTVTuvalu\tTWTaiwan\tTZTanzanië\tUAOekraïne\tUGUganda\tUMKlein afgeleë eilande van die VSA\tUSVerenigde State van Amerika\tUYUruguay\tUZOesbekistan\tVAVatikaanstad\tVCSint Vincent en die Grenadine\tVEVenezuela\tVGBritse Maagde-eilande\tVIVSA se Maagde-eilande\tVNViëtnam\tVUVanuatu\tWFWallis en Futuna\tWSSamoa\tXKKosovo\tYEJemen\tYTMayotte\tZASuid-Afrika\tZMZambië\tZWZimbabwe
    l\t en \t\t, \t, \t en \t
    lo\t of \t\t, \t, \t of \t
    w\t7
    x\tAfrikaans\tAfrikaans
    @af-NA\tAfrikaans\tAfrikaans (Namibië)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tvm.\tnm.
    dtr.full\t{D} {h}:{n}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} om {T}\u{2009}–\u{2009}\t{D} om {T}
    dtr.long\t{D} {h}:{n}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} om {T}\u{2009}–\u{2009}\t{D} om {T}
    dtr.short\t{D} {h}:{n}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    s\tNAD$
    w\t1
    @af-ZA\tAfrikaans\tAfrikaans (Suid-Afrika)

    """
  }
}
