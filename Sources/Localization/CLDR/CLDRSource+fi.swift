// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `fi`: StaticString {
    """
    #fi
    t\t{H}.{n}
    d.full\t{E0} {d}. {M1} {y}
    dt.full\t{D} klo {T}
    dr.full\t{D}–\t{D}\t{D}–\t{D}\t{D}–\t{D}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} klo {T}–\t{D} klo {T}
    d.long\t{d}. {M1} {y}
    dt.long\t{D} klo {T}
    dr.long\t{d}.–\t{D}\t{d}. {M1}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} klo {T}–\t{D} klo {T}
    d.short\t{d}.{m}.{y}
    dt.short\t{D} klo {T}
    dr.short\t{d}.–\t{D}\t{d}.{m}.–\t{D}\t{D}–\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} klo {T}–\t{D} klo {T}
    my\t{M0} {y}
    mr\t{M0} {y}–\t{M0} {y}\t{M0} {y}–\t{M0} {y}
    M\t0\t2\t4
    M0\ttammikuu\thelmikuu\tmaaliskuu\thuhtikuu\ttoukokuu\tkesäkuu\theinäkuu\telokuu\tsyyskuu\tlokakuu\tmarraskuu\tjoulukuu
    M1\ttammikuuta\thelmikuuta\tmaaliskuuta\thuhtikuuta\ttoukokuuta\tkesäkuuta\theinäkuuta\telokuuta\tsyyskuuta\tlokakuuta\tmarraskuuta\tjoulukuuta
    M2\ttammi\thelmi\tmaalis\thuhti\ttouko\tkesä\theinä\telo\tsyys\tloka\tmarras\tjoulu
    M4\tT\tH\tM\tH\tT\tK\tH\tE\tS\tL\tM\tJ
    E\t0\t1\t2
    E0\tmaanantai\ttiistai\tkeskiviikko\ttorstai\tperjantai\tlauantai\tsunnuntai
    E1\tma\tti\tke\tto\tpe\tla\tsu
    E2\tM\tT\tK\tT\tP\tL\tS
    gmt\tUTC\tUTC+\tUTC-\t.\t\t1
    nu\tlatn
    n.latn\t−#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#\u{A0}%\t−#\u{A0}%
    c.latn\t#\u{A0}¤\t−#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    s\tEUR€\tGBP£\tJPY¥\tUSD$\tXAFFCFA\tXCGCg.\tXOFF\u{202F}CFA
    r\tADAndorra\tAEArabiemiirikunnat\tAFAfganistan\tAGAntigua ja Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQAntarktis\tARArgentiina\tASAmerikan Samoa\tATItävalta\tAUAustralia\tAWAruba\tAXAhvenanmaa\tAZAzerbaidžan\tBABosnia ja Hertsegovina\tBBBarbados\tBDBangladesh\tBEBelgia\tBFBurkina Faso\tBGBulgaria\tBHBahrain\tBIBurundi\tBJBenin\tBLSaint-Barthélemy\tBMBermuda\tBNBrunei\tBOBolivia\tBQKaribian Alankomaat\tBRBrasilia\tBSBahama\tBTBhutan\tBVBouvet’nsaari\tBWBotswana\tBYValko-Venäjä\tBZBelize\tCAKanada\tCCKookossaaret (Keelingsaaret)\tCDKongon demokraattinen tasavalta\tCFKeski-Afrikan tasavalta\tCGKongon tasavalta\tCHSveitsi\tCINorsunluurannikko\tCKCookinsaaret\tCLChile\tCMKamerun\tCNKiina\tCOKolumbia\tCRCosta Rica\tCUKuuba\tCVKap Verde\tCWCuraçao\tCXJoulusaari\tCYKypros\tCZTšekki\tDESaksa\tDJDjibouti\tDKTanska\tDMDominica\tDODominikaaninen tasavalta\tDZAlgeria\tECEcuador\tEEViro\tEGEgypti\tEHLänsi-Sahara\tEREritrea\tESEspanja\tETEtiopia\tFISuomi\tFJFidži\tFKFalklandinsaaret\tFMMikronesia\tFOFärsaaret\tFRRanska\tGAGabon\tGBIso-Britannia\tGDGrenada\tGEGeorgia\tGFRanskan Guayana\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGrönlanti\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQPäiväntasaajan Guinea\tGRKreikka\tGSEtelä-Georgia ja Eteläiset Sandwichinsaaret\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKHongkong – Kiinan erityishallintoalue\tHMHeard ja McDonaldinsaaret\tHNHonduras\tHRKroatia\tHTHaiti\tHUUnkari\tIDIndonesia\tIEIrlanti\tILIsrael\tIMMansaari\tINIntia\tIOBrittiläinen Intian valtameren alue\tIQIrak\tIRIran\tISIslanti\tITItalia\tJEJersey\tJMJamaika\tJOJordania\tJPJapani\tKEKenia\tKGKirgisia\tKHKambodža\tKIKiribati\tKMKomorit\tKNSaint Kitts ja Nevis\tKPPohjois-Korea\tKREtelä-Korea\tKWKuwait\tKYCaymansaaret\tKZKazakstan\tLALaos\tLBLibanon\tLCSaint Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLiettua\tLULuxemburg\tLVLatvia\tLYLibya\tMAMarokko\tMCMonaco\tMDMoldova\tMEMontenegro\tMFSaint-Martin\tMGMadagaskar\tMHMarshallinsaaret\tMKPohjois-Makedonia\tMLMali\tMMMyanmar (Burma)\tMNMongolia\tMOMacao – Kiinan erityishallintoalue\tMPPohjois-Mariaanit\tMQMartinique\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauritius\tMVMalediivit\tMWMalawi\tMXMeksiko\tMYMalesia\tMZMosambik\tNANamibia\tNCUusi-Kaledonia\tNENiger\tNFNorfolkinsaari\tNGNigeria\tNINicaragua\tNLAlankomaat\tNONorja\tNPNepal\tNRNauru\tNUNiue\tNZUusi-Seelanti\tOMOman\tPAPanama\tPEPeru\tPFRanskan Polynesia\tPGPapua-Uusi-Guinea\tPHFilippiinit\tPKPakistan\tPLPuola\tPMSaint-Pierre ja Miquelon\tPNPitcairn\tPRPuerto Rico\tPSPalestiinalaisalue\tPTPortugali\tPWPalau\tPYParaguay\tQAQatar\tRERéunion\tRORomania\tRSSerbia\tRUVenäjä\tRWRuanda\tSASaudi-Arabia\tSBSalomonsaaret\tSCSeychellit\tSDSudan\tSERuotsi\tSGSingapore\tSHSaint Helena\tSISlovenia\tSJHuippuvuoret ja Jan Mayen\tSKSlovakia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSuriname\tSSEtelä-Sudan\tSTSão Tomé ja Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSyyria\tSZEswatini\tTCTurks- ja Caicossaaret\tTDTšad\tTFRanskan eteläiset ja antarktiset alueet\tTGTogo\tTHThaimaa\tTJTadžikistan\tTKTokelau\tTLItä-Timor\tTMTurkmenistan\tTNTunisia\tTOTonga\tTRTurkki\tTTTrinidad ja Tobago\tTVTuvalu\tTWTaiwan\tTZTansania\tUAUkraina\tUGUganda\tUMYhdysvaltain erillissaaret\tUSYhdysvallat\tUYUruguay\tUZUzbekistan\tVAVatikaani\tVCSaint Vincent ja Grenadiinit\tVEVenezuela\tVGBrittiläiset Neitsytsaaret\tVIYhdysvaltain Neitsytsaaret\tVNVietnam\tVUVanuatu\tWFWallis ja Futuna\tWSSamoa\tXKKosovo\tYEJemen\tYTMayotte\tZAEtelä-Afrikka\tZMSambia\tZWZimbabwe
    l\t ja \t\t, \t, \t ja \t
    lo\t tai \t\t, \t, \t tai \t
    w\t1
    x\tsuomi\tsuomi
    @fi-FI\tsuomi\tsuomi (Suomi)

    """
  }
}
